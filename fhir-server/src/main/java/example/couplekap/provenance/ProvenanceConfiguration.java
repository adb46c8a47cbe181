package example.couplekap.provenance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.server.RestfulServer;
import example.couplekap.access.enforcement.StoredRecords;
import example.couplekap.access.identity.AccessProperties;
import example.couplekap.guide.GuidePackage;
import example.couplekap.storage.PlannedQueries;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Provenance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who wrote what. */
@Configuration(proxyBeanMethods = false)
class ProvenanceConfiguration {

  @Bean
  ProvenanceActivation provenanceActivation(
      FhirContext context,
      RestfulServer server,
      DaoRegistry daos,
      StoredRecords records,
      PlannedQueries database,
      AccessProperties access,
      GuidePackage guide) {
    String issuer = Optional.ofNullable(access.issuer()).map(Object::toString).orElse("");
    String chartExtension = guide.canonical() + "/StructureDefinition/kap-provenance-patient";
    return new ProvenanceActivation(
        context,
        server,
        List.of(
            new WriteProvenance(
                new Provenances(chartExtension),
                new Senders(database, issuer),
                daos.getResourceDao(Provenance.class),
                Clock.systemUTC()),
            new ProvenanceCharts(chartExtension, records),
            new ProvenanceConflicts()));
  }
}
