package example.couplekap.subscription;

import java.util.Date;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/**
 * Something of which a topic tells.
 *
 * @param at when it was noticed
 * @param created whether the record is new
 * @param focus the record that it is about, as {@code type/id}
 */
record TopicEvent(Date at, boolean created, String focus) {

  /** Reads an event from the Bundle as which it waited. */
  static TopicEvent of(Bundle waiting) {
    BundleEntryRequestComponent write = waiting.getEntryFirstRep().getRequest();
    return new TopicEvent(
        waiting.getTimestamp(), write.getMethod() == HTTPVerb.POST, write.getUrl());
  }

  /** The event as a Bundle, which is what HAPI FHIR passes on. */
  Bundle toBundle() {
    Bundle bundle = new Bundle().setType(BundleType.HISTORY).setTimestamp(at);
    bundle.addEntry().getRequest().setMethod(created ? HTTPVerb.POST : HTTPVerb.PUT).setUrl(focus);
    return bundle;
  }
}
