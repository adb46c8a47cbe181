package example.couplekap.commandline;

/** How the findings are shown. */
interface Report {

  /** Shows the findings about one document. */
  void add(Judged judged);

  /** Shows what remains to be said after the last document. */
  void finish();
}
