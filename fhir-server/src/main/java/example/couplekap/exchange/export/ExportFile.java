package example.couplekap.exchange.export;

import java.util.Set;

/**
 * A file of an export, without its content.
 *
 * @param number its place among the files of the export, from 1
 * @param type of all resources in it
 * @param resources how many it holds, one on each line
 * @param patients in whose charts they are, by id
 */
record ExportFile(int number, String type, int resources, Set<String> patients) {

  /** Copies what it is given. */
  ExportFile {
    patients = Set.copyOf(patients);
  }
}
