Invariant: kap-p4-identifier
Description: "The partner record carries only numbers of this record, none that identify the partner as a patient or person elsewhere."
Severity: #error
Expression: "identifier.where(system = 'http://va.gov/mpi' or system = 'urn:oid:2.16.840.1.113883.4.349' or system = 'http://hl7.org/fhir/sid/us-ssn' or system = 'http://hl7.org/fhir/sid/us-medicare' or system = 'http://hl7.org/fhir/sid/us-mbi' or type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/v2-0203' and (code = 'MR' or code = 'MRT' or code = 'PI' or code = 'PT' or code = 'PE' or code = 'NI' or code = 'NIIP' or code = 'SS' or code = 'SB' or code = 'MC' or code = 'MB' or code = 'MA' or code = 'MI' or code = 'AN' or code = 'DL' or code = 'PPN')).exists()).empty()"
