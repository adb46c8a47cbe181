/**
 * Which profile each resource must meet, how it meets it, and how that is told. Needs no database
 * and no Spring: {@link example.couplekap.validation.Validation} puts the parts together.
 */
package example.couplekap.validation;
