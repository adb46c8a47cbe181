package example.couplekap.protocol.start;

import example.couplekap.protocol.course.DosingModel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A course as it was asked for.
 *
 * @param dosingModel who is to be dosed
 * @param dyad the key that joins the couple's charts
 * @param begins the first day of the course
 * @param asked when it was asked for
 * @param charts the charts that get a plan now, two at most
 * @param counts how many sessions to plan, by kind, where the protocol is not to decide
 */
public record CourseStart(
    DosingModel dosingModel,
    String dyad,
    LocalDate begins,
    OffsetDateTime asked,
    List<ChartStart> charts,
    Map<String, Integer> counts) {

  /**
   * Copies what it is given.
   *
   * @throws StartRefused if one partner is to be dosed and two are to have a plan
   */
  public CourseStart {
    charts = List.copyOf(charts);
    counts = Map.copyOf(counts);
    if (!dosingModel.isDual() && charts.size() > 1) {
      throw new StartRefused(
          "Under the dosing model single one patient has a plan, and two were given: name the"
              + " identified patient alone, or a dual dosing model.");
    }
  }
}
