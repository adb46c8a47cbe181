/**
 * The definitions that resources are judged by, read when first needed and answered from memory.
 */
package example.couplekap.validation.definitions;
