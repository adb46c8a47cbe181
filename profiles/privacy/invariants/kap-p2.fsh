Invariant: kap-p2
Description: "All references lead into one person's chart: at most one Patient is referred to by address, and none by identifier only."
Severity: #error
Expression: "descendants().reference.where(hasValue() and matches('(^|.*/)Patient/[A-Za-z0-9.-]+(/_history/.*)?$')).select(replaceMatches('^(.*/)?Patient/([A-Za-z0-9.-]+).*$', '$2')).distinct().count() <= 1 and (descendants().type.where($this = 'Patient').empty() or descendants().where(type = 'Patient' and identifier.exists() and reference.empty()).empty())"
