package example.couplekap.validation.enforcement;

import example.couplekap.validation.Finding;
import example.couplekap.validation.ResourceJudge;
import example.couplekap.validation.Selection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Judges the resources of a transaction on all cores, and begins while they are being stored. */
final class Judgements implements AutoCloseable {

  private final ResourceJudge judge;

  /**
   * As many as there are cores. The common pool would be less: a thread that waits for its tasks
   * there helps others with theirs, so that with several clients every transaction waits for all.
   */
  private final ExecutorService cores =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(), new CustomizableThreadFactory("judge-"));

  Judgements(ResourceJudge judge) {
    this.judge = judge;
  }

  /**
   * Begins to judge a resource that is about to be stored.
   *
   * @param entries the resource of the same transaction that a reference leads to, if any
   */
  AdvanceJudgement begin(
      Resource resource, Selection selection, Function<String, Optional<Resource>> entries) {
    return new AdvanceJudgement(resource, selection, entries, judge, cores);
  }

  /** What there is to say of resources that are stored, each at its place in the request. */
  List<Finding> findings(List<Pending> pending) {
    if (pending.size() == 1) {
      Pending single = pending.get(0);
      return single.foreseen().orElseGet(() -> findings(single)).toList();
    }
    List<CompletableFuture<Stream<Finding>>> judgements =
        pending.stream()
            .map(
                each ->
                    each.foreseen()
                        .map(CompletableFuture::completedFuture)
                        .orElseGet(
                            () -> CompletableFuture.supplyAsync(() -> findings(each), cores)))
            .toList();
    return judgements.stream().flatMap(CompletableFuture::join).toList();
  }

  private Stream<Finding> findings(Pending pending) {
    return pending.placed(judge.judge(pending.resource(), pending.selection()));
  }

  /** Lets the threads go. */
  @Override
  public void close() {
    cores.shutdown();
  }

  /**
   * A resource that waits to be judged.
   *
   * @param resource as it is stored
   * @param expression where it stands in the request
   * @param selection the profiles that it must meet
   * @param advance what was found of it before it was stored
   */
  record Pending(
      Resource resource,
      String expression,
      Selection selection,
      Optional<AdvanceJudgement> advance) {

    private Optional<Stream<Finding>> foreseen() {
      return advance.flatMap(each -> each.of(resource, selection)).map(this::placed);
    }

    private Stream<Finding> placed(List<Finding> findings) {
      int type = resource.fhirType().length();
      return findings.stream()
          .map(finding -> finding.at(expression + finding.expression().substring(type)));
    }
  }
}
