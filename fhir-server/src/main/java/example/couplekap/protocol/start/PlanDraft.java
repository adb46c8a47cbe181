package example.couplekap.protocol.start;

import example.couplekap.protocol.course.Role;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Drafts one chart's plan, and the episode and the care team that it needs. */
final class PlanDraft {

  private static final String ASSESS_PLAN =
      "http://hl7.org/fhir/us/core/CodeSystem/careplan-category";

  private final DraftedChart chart;

  PlanDraft(DraftedChart chart) {
    this.chart = chart;
  }

  EpisodeOfCare episode() {
    EpisodeOfCare episode = chart.declaring("kap-episode", new EpisodeOfCare());
    episode.addExtension(chart.dyad());
    episode
        .setStatus(EpisodeOfCareStatus.PLANNED)
        .setPatient(chart.patient())
        .setPeriod(chart.period())
        .addTeam(chart.drafted("team"));
    Reference keeper = chart.chart().patient().getManagingOrganization();
    if (keeper.getReferenceElement().hasIdPart() && !keeper.getReferenceElement().isLocal()) {
      episode.setManagingOrganization(keeper.copy());
    }
    return episode;
  }

  /** The people of the stored team, in the course's own: a course's team ends with the course. */
  CareTeam team() {
    CareTeam team = chart.declaring("kap-care-team", new CareTeam());
    team.addExtension(chart.episode());
    team.setStatus(CareTeamStatus.PROPOSED)
        .addCategory(chart.concept("kap-care-team-type", "couple-kap"))
        .setSubject(chart.patient())
        .setPeriod(chart.period());
    chart.members().forEach(member -> join(team, member));
    String partner = chart.partner().getReference();
    if (team.getParticipant().stream()
        .noneMatch(member -> partner.equals(member.getMember().getReference()))) {
      team.addParticipant()
          .addRole(chart.concept("kap-participant-role", Role.PARTNER.code()))
          .setMember(chart.partner());
    }
    return team;
  }

  private void join(CareTeam team, CareTeamParticipantComponent member) {
    chart
        .roles(member)
        .forEach(
            (Coding role) -> {
              CareTeamParticipantComponent joined = member.copy();
              joined.setRole(List.of(new CodeableConcept(role.copy())));
              team.addParticipant(joined);
            });
  }

  CarePlan plan(List<PlannedSession> sessions, boolean ordered) {
    CarePlan plan = chart.declaring("kap-care-plan", new CarePlan());
    plan.addExtension(chart.episode());
    plan.addExtension(chart.dyad());
    plan.addExtension(
        chart.extension(
            "kap-dosing-model",
            chart.concept("kap-dosing-model", chart.course().dosingModel().code())));
    plan.addExtension(chart.extension("kap-care-plan-partner", chart.partner()));
    chart
        .chart()
        .screenings()
        .forEach(
            screening ->
                plan.addExtension(
                    chart.extension("kap-care-plan-screening", DraftedChart.stored(screening))));
    plan.addInstantiatesCanonical(chart.protocol().url())
        .setStatus(CarePlanStatus.DRAFT)
        .setIntent(CarePlanIntent.PLAN)
        .addCategory(new CodeableConcept(new Coding(ASSESS_PLAN, "assess-plan", null)))
        .addCategory(chart.concept("kap-care-plan-category", "couple-kap"))
        .setTitle(chart.protocol().title())
        .setSubject(chart.patient())
        .setPeriod(chart.period())
        .addCareTeam(chart.drafted("team"));
    sessions.forEach(session -> plan.addActivity(activity(session)));
    if (ordered) {
      plan.addActivity().setReference(chart.drafted("order"));
    }
    describe(plan, sessions);
    return plan;
  }

  private CarePlanActivityComponent activity(PlannedSession session) {
    SessionStep step = session.step();
    CarePlanActivityDetailComponent detail = new CarePlanActivityDetailComponent();
    detail
        .addInstantiatesCanonical(step.definition().getUrl())
        .setCode(step.definition().getCode().copy())
        .setStatus(CarePlanActivityStatus.NOTSTARTED)
        .setDescription(session.title());
    step.window()
        .map(window -> window.text(chart.protocol().session(window.action()).title()))
        .ifPresent(text -> detail.setScheduled(new StringType(text)));
    return new CarePlanActivityComponent().setDetail(detail);
  }

  private void describe(CarePlan plan, List<PlannedSession> sessions) {
    XhtmlNode division = new XhtmlNode(NodeType.Element, "div");
    division.addTag("p").addText("Draft of a course: " + chart.protocol().title());
    XhtmlNode list = division.addTag("ol");
    sessions.forEach(session -> list.addTag("li").addText(session.title()));
    plan.getText().setStatus(NarrativeStatus.GENERATED).setDiv(division);
  }
}
