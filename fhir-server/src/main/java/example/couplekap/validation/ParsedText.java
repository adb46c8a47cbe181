package example.couplekap.validation;

import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * A text as HL7's parser understood it.
 *
 * @param tree the resource, or null if the text is none
 * @param findings what is wrong with the text itself
 */
record ParsedText(Element tree, List<Finding> findings) {}
