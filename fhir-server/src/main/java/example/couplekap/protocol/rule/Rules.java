package example.couplekap.protocol.rule;

import java.util.List;

/** Every cross-resource rule, in the order of the catalogue. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new A1Couple(),
          new A4SeparatePrescriber(),
          new A7OneTeam(),
          new A11CourseLength(),
          new A12CareSetting(),
          new B1AssessmentFirst(),
          new B2ConjointAssessment(),
          new B6Goals(),
          new B7SafetyScreened(),
          new B8SafetyBeforeIntegration(),
          new B9BothScreened(),
          new B11ConsentOnFile(),
          new B14PartnerScreened(),
          new C1Feedback(),
          new C2Formulation(),
          new C7PhaseOrder(),
          new D1PreparationFirst(),
          new D4SupportPreferences(),
          new D6InformedConsent(),
          new D8DualDosingPrepared(),
          new D9SitterInstructed(),
          new E2DifferentDays(),
          new E7FirstDoseAlone(),
          new E8OnlyThePatient(),
          new E9EachConsents(),
          new F3PilotTelemetry(),
          new F4PilotDose(),
          new F10RecoveryAssessed(),
          new F15OwnSession(),
          new G1IntegrationCount(),
          new G3IntegrationWindow(),
          new G9BackToFormulation(),
          new G12EverySessionIntegrated(),
          new H1Termination(),
          new H4FurtherResources(),
          new H6RelapsePrevention(),
          new K1TreatmentConsent(),
          new P2OneChart(),
          new P3AloneStaysAlone());

  private Rules() {}

  /** All of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
