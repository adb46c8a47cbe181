package example.couplekap.validation.definitions;

/** Whether a code belongs to a value set or system, as far as the installed definitions tell. */
enum Membership {
  YES,
  NO,
  /** It depends on a code system that is not installed, or of which there is only an excerpt. */
  UNKNOWN;

  Membership and(Membership other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES ? other : this;
  }

  Membership or(Membership other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO ? other : this;
  }

  Membership not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  static Membership of(boolean member) {
    return member ? YES : NO;
  }
}
