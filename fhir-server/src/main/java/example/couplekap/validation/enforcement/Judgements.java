package example.couplekap.validation.enforcement;

import example.couplekap.validation.Finding;
import example.couplekap.validation.ResourceJudge;
import example.couplekap.validation.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Judges the resources of a transaction on all cores, and begins while they are being stored. */
final class Judgements implements AutoCloseable {

  private final ResourceJudge judge;

  /**
   * One core is left to the thread that stores, which judges with the others once all is stored.
   * The common pool would be less: a thread that waits for its tasks there helps others with
   * theirs, so that with several clients every transaction waits for all.
   */
  private final ExecutorService cores =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
          new CustomizableThreadFactory("judge-"));

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
    AdvanceJudgement advance = new AdvanceJudgement(resource, selection, entries, judge);
    cores.execute(advance);
    return advance;
  }

  /**
   * What there is to say of resources that are stored, each at its place in the request.
   *
   * @throws IllegalStateException if one could not be judged
   */
  List<Finding> findings(List<Pending> pending) {
    runLastFirst(pending.stream().flatMap(each -> each.advance().stream()).toList());
    List<FutureTask<List<Finding>>> judgements =
        pending.stream().map(each -> new FutureTask<>(() -> each.findings(judge))).toList();
    if (judgements.size() > 1) {
      judgements.forEach(cores::execute);
    }
    runLastFirst(judgements);
    List<Finding> findings = new ArrayList<>();
    try {
      for (FutureTask<List<Finding>> judgement : judgements) {
        findings.addAll(judgement.get());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while judging", interrupted);
    } catch (ExecutionException failure) {
      throw new IllegalStateException("A resource could not be judged", failure.getCause());
    }
    return findings;
  }

  /** Takes those that no other thread has begun, from the end, as the others begin at the start. */
  private static void runLastFirst(List<? extends Runnable> judgements) {
    for (int i = judgements.size() - 1; i >= 0; i--) {
      judgements.get(i).run();
    }
  }

  /** Lets the threads go. */
  @Override
  public void close() {
    cores.shutdown();
  }

  /**
   * A stored resource to be judged.
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

    private List<Finding> findings(ResourceJudge judge)
        throws ExecutionException, InterruptedException {
      Optional<List<Finding>> foreseen =
          advance.isPresent() ? advance.get().of(resource, selection) : Optional.empty();
      int type = resource.fhirType().length();
      return foreseen.orElseGet(() -> judge.judge(resource, selection)).stream()
          .map(finding -> finding.at(expression + finding.expression().substring(type)))
          .toList();
    }
  }
}
