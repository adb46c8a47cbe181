package example.couplekap.validation.enforcement;

import example.couplekap.validation.Finding;
import example.couplekap.validation.ResourceJudge;
import example.couplekap.validation.Selection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A judgement on a resource of a transaction, reached while the transaction is still being stored.
 * It holds if the resource was stored with the content that was judged, but for ids: a reference to
 * another entry is judged by the type it leads to, which is known before the id is.
 */
final class AdvanceJudgement implements Runnable {

  private final Resource content;
  private final Selection selection;
  private final IdentityHashMap<Reference, Resource> open = new IdentityHashMap<>();
  private final FutureTask<List<Finding>> findings;

  /**
   * A judgement on a resource as it is now, not yet begun.
   *
   * @param entries the resource of the same transaction that a reference leads to, if any
   */
  AdvanceJudgement(
      Resource resource,
      Selection selection,
      Function<String, Optional<Resource>> entries,
      ResourceJudge judge) {
    this.content = resource.copy();
    this.selection = selection;
    this.findings =
        new FutureTask<>(
            () -> {
              point(entries);
              return judge.judge(content, selection);
            });
  }

  /** Reaches it, unless another thread does or has done so. */
  @Override
  public void run() {
    findings.run();
  }

  /**
   * Points references to other entries at ids of their own. HAPI's parser has tied each reference
   * to the resource it leads to, which is being stored meanwhile, and a copy keeps the tie.
   */
  private void point(Function<String, Optional<Resource>> entries) {
    IdentityHashMap<Resource, String> ids = new IdentityHashMap<>();
    references(content)
        .forEach(
            reference -> {
              reference.setResource(null);
              Optional.ofNullable(reference.getReference())
                  .flatMap(entries)
                  .ifPresent(
                      target -> {
                        open.put(reference, target);
                        reference.setReference(
                            literal(target, ids.computeIfAbsent(target, key -> id())));
                      });
            });
  }

  private static Stream<Reference> references(Base element) {
    Stream<Reference> below =
        element.children().stream()
            .flatMap(child -> child.getValues().stream())
            .flatMap(AdvanceJudgement::references);
    return element instanceof Reference reference
        ? Stream.concat(Stream.of(reference), below)
        : below;
  }

  /**
   * What there is to say of the resource as it was stored, unless it must be judged again.
   *
   * @param stored the resource, its references resolved
   * @param now the profiles it must meet
   * @throws ExecutionException if it could not be judged
   */
  Optional<List<Finding>> of(Resource stored, Selection now)
      throws ExecutionException, InterruptedException {
    List<Finding> found = findings.get();
    open.forEach(
        (reference, target) ->
            reference.setReference(literal(target, target.getIdElement().getIdPart())));
    content.setIdElement(stored.getIdElement());
    takeServerMeta(stored.getMeta());
    return selection.equals(now) && content.equalsDeep(stored)
        ? Optional.of(found)
        : Optional.empty();
  }

  /** HAPI sets these when it stores a resource, and adds the request's id to the source. */
  private void takeServerMeta(Meta stored) {
    content
        .getMeta()
        .setVersionIdElement(stored.getVersionIdElement())
        .setLastUpdatedElement(stored.getLastUpdatedElement())
        .setSourceElement(stored.getSourceElement());
  }

  private static String literal(Resource target, String id) {
    return target.fhirType() + '/' + id;
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
