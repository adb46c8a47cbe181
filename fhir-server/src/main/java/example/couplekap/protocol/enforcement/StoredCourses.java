package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.jpa.dao.ISearchBuilder;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.storage.PlannedQueries;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Loads the courses of patients from the database, as the current transaction sees them, in two
 * queries: which records there are, and those among them that are not remembered. A version of a
 * resource never changes once it is committed, so what was read of it is remembered.
 */
final class StoredCourses {

  private static final int REMEMBERED_VERSIONS = 50_000;

  /**
   * The couples of the patients, their episodes, what names these, what was recorded in their
   * sessions and of their doses, what was ordered under their plans, what these name, and what
   * belongs to every course of a patient.
   */
  private static final String MEMBERS =
      """
      with couple as materialized (
        select distinct dyad.hash_sys_and_value as hash
        %s
      ), episode as materialized (
        select dyad.res_id as id
        from couple
          join hfj_spidx_token dyad on dyad.hash_sys_and_value = couple.hash
        where dyad.sp_name = 'dyad' and dyad.res_type = 'EpisodeOfCare'
      ), patient as materialized (
        select distinct link.target_resource_id as id
        from episode
          join hfj_res_link link
            on link.src_resource_id = episode.id and link.src_path = 'EpisodeOfCare.patient'
      ), direct as materialized (
        select distinct link.src_resource_id as id, link.source_resource_type as type
        from episode
          join hfj_res_link link on link.target_resource_id = episode.id
      ), recorded as materialized (
        select link.src_resource_id as id, link.source_resource_type as type
        from direct
          join hfj_res_link link on link.target_resource_id = direct.id
        where (direct.type = 'Encounter'
            and link.source_resource_type in
              ('MedicationAdministration', 'MedicationRequest', 'DocumentReference', 'Observation',
               'QuestionnaireResponse', 'ServiceRequest'))
          or (direct.type = 'CarePlan' and link.source_resource_type = 'MedicationRequest')
      ), member as (
        select id from episode
        union
        select id from direct
        union
        select id from recorded
        union
        select link.src_resource_id
        from recorded
          join hfj_res_link link on link.target_resource_id = recorded.id
        where recorded.type = 'MedicationAdministration'
          and link.source_resource_type = 'Observation'
        union
        select link.target_resource_id
        from direct
          join hfj_res_link link on link.src_resource_id = direct.id
        where direct.type = 'CarePlan'
          and link.target_resource_type in
            ('RelatedPerson', 'Goal', 'CareTeam', 'Observation', 'DocumentReference')
        union
        select link.src_resource_id
        from patient
          join hfj_res_link link on link.target_resource_id = patient.id
        where link.src_path in ('Consent.patient', 'RelatedPerson.patient')
        union
        select link.src_resource_id
        from patient
          join hfj_res_link link
            on link.target_resource_id = patient.id and link.source_resource_type = 'Observation'
          join hfj_spidx_token code
            on code.res_id = link.src_resource_id and code.sp_name = 'code'
        where code.sp_system = any(?) and code.sp_value = 'screening-determination'
      )
      select resource.res_id, resource.res_type, resource.fhir_id, resource.res_ver
      from member
        join hfj_resource resource on resource.res_id = member.id
      where resource.res_deleted_at is null
      """
          .formatted(StoredCharts.DYADS_OF_PATIENTS);

  private final PlannedQueries database;
  private final EntityManager entities;
  private final SearchBuilderFactory<JpaPid> searches;
  private final CourseReader reader;
  private final String observations;
  private final Cache<Version, Optional<CourseRecord>> remembered =
      Caffeine.newBuilder().maximumSize(REMEMBERED_VERSIONS).build();

  /**
   * Loads with these.
   *
   * @param observations the canonical URL of the guide's code system of observations
   */
  StoredCourses(
      PlannedQueries database,
      EntityManager entities,
      SearchBuilderFactory<JpaPid> searches,
      CourseReader reader,
      String observations) {
    this.database = database;
    this.entities = entities;
    this.searches = searches;
    this.reader = reader;
    this.observations = observations;
  }

  /**
   * Loads every record of every course of the given patients, in both charts.
   *
   * @param patients logical ids of Patients
   * @param written what the current transaction has written and is not committed; empty where the
   *     resource is no record of a course
   */
  Map<RecordKey, CourseRecord> load(
      Collection<String> patients, Map<RecordKey, Optional<CourseRecord>> written) {
    entities.flush();
    Map<RecordKey, CourseRecord> records = new HashMap<>();
    Map<RecordKey, Version> unknown = new HashMap<>();
    Map<Version, Optional<CourseRecord>> news = new HashMap<>();
    for (Member member : members(patients)) {
      Optional<CourseRecord> known = written.get(member.key());
      if (known != null) {
        news.put(member.version(), known);
      } else {
        known = remembered.getIfPresent(member.version());
      }
      if (known == null) {
        unknown.put(member.key(), member.version());
      } else {
        known.ifPresent(each -> records.put(member.key(), each));
      }
    }
    read(unknown, records);
    rememberAfterCommit(news);
    return records;
  }

  /** Which resources the database holds of the courses of patients, records of a course or not. */
  List<Resource> resources(Collection<String> patients) {
    return read(members(patients).stream().map(Member::version).toList());
  }

  private List<Member> members(Collection<String> patients) {
    return database.query(
        MEMBERS,
        (row, number) ->
            new Member(
                new RecordKey(row.getString("res_type"), row.getString("fhir_id")),
                new Version(row.getLong("res_id"), row.getLong("res_ver"))),
        List.of(patients, List.of(observations)));
  }

  private void read(Map<RecordKey, Version> unknown, Map<RecordKey, CourseRecord> records) {
    for (Resource resource : read(unknown.values())) {
      Optional<CourseRecord> read = reader.read(resource);
      RecordKey key = RecordKey.of(resource.getIdElement());
      read.ifPresent(each -> records.put(key, each));
      remembered.put(unknown.get(key), read);
    }
  }

  private List<Resource> read(Collection<Version> versions) {
    if (versions.isEmpty()) {
      return List.of();
    }
    List<JpaPid> ids = versions.stream().map(version -> JpaPid.fromId(version.resource())).toList();
    List<IBaseResource> resources = new ArrayList<>();
    ISearchBuilder<JpaPid> search = searches.newSearchBuilder("Encounter", Encounter.class);
    search.loadResourcesByPid(ids, List.of(), resources, false, new SystemRequestDetails());
    return resources.stream().map(Resource.class::cast).toList();
  }

  /** A version that is rolled back may come again with other content. */
  private void rememberAfterCommit(Map<Version, Optional<CourseRecord>> news) {
    if (!news.isEmpty() && TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              remembered.putAll(news);
            }
          });
    }
  }

  /**
   * One version of a resource.
   *
   * @param resource HAPI's own number of the resource
   * @param number the version
   */
  private record Version(long resource, long number) {}

  private record Member(RecordKey key, Version version) {}
}
