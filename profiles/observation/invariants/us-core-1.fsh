Invariant: us-core-1
Description: "The time of the observation is given at least to the day."
Severity: #error
Expression: "effective.ofType(dateTime).all($this.toString().length() >= 10)"
