package example.couplekap.access;

import java.util.List;

/** The Subscriptions that a program made. Nobody else sees them, or is told what they tell. */
public interface OwnSubscriptions {

  /** None. */
  OwnSubscriptions NONE =
      new OwnSubscriptions() {
        @Override
        public boolean include(String id) {
          return false;
        }

        @Override
        public List<String> ids() {
          return List.of();
        }
      };

  /** Whether one is among them. */
  boolean include(String id);

  /** Their ids, in order. */
  List<String> ids();
}
