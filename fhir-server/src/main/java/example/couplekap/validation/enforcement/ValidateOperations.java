package example.couplekap.validation.enforcement;

import java.util.List;

/**
 * {@code $validate} for every type this server stores.
 *
 * @param providers one provider per type
 */
public record ValidateOperations(List<ValidateOperation> providers) {

  /** Makes it unchangeable. */
  public ValidateOperations {
    providers = List.copyOf(providers);
  }
}
