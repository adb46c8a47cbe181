package example.couplekap.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.batch2.api.IJobCoordinator;
import ca.uhn.fhir.batch2.api.IJobMaintenanceService;
import ca.uhn.fhir.batch2.jobs.reindex.ReindexJobParameters;
import ca.uhn.fhir.batch2.model.JobInstance;
import ca.uhn.fhir.batch2.model.JobInstanceStartRequest;
import ca.uhn.fhir.batch2.model.StatusEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import example.couplekap.support.ServerUnderTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** HAPI FHIR's batch jobs get on by the messages that wait in the database. */
class BatchJobsTest {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @Test
  void aJobRunsToItsEnd() {
    IJobCoordinator jobs = ServerUnderTest.part(IJobCoordinator.class);
    IJobMaintenanceService maintenance = ServerUnderTest.part(IJobMaintenanceService.class);
    ReindexJobParameters parameters = new ReindexJobParameters();
    parameters.addUrl("Questionnaire?");
    String id =
        jobs.startInstance(
                new SystemRequestDetails(), new JobInstanceStartRequest("REINDEX", parameters))
            .getInstanceId();

    JobInstance ended =
        await()
            .atMost(PATIENCE)
            .until(
                () -> {
                  // It is due once a minute, and moves a job on to its next step.
                  maintenance.runMaintenancePass();
                  return jobs.getInstance(id);
                },
                JobInstance::isFinished);

    assertThat(ended.getStatus()).isEqualTo(StatusEnum.COMPLETED);
  }
}
