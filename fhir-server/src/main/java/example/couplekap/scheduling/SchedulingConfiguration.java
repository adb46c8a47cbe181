package example.couplekap.scheduling;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import example.couplekap.guide.GuidePackage;
import java.time.Clock;
import org.hl7.fhir.r4.model.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server's jobs. db-scheduler has one copy of the server do each when it is due. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

  @Bean
  RecurringTask<Void> sessionWindows(
      DaoRegistry daos, GuidePackage guide, SchedulingProperties scheduling) {
    String codes = guide.canonical() + "/CodeSystem/kap-session-task-status";
    return Tasks.recurring("session-windows", FixedDelay.of(scheduling.betweenLooks()))
        .execute(
            (instance, context) ->
                new SessionWindows(daos.getResourceDao(Task.class), codes, Clock.systemUTC())
                    .notice());
  }
}
