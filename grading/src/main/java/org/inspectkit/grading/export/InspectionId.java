package org.inspectkit.grading.export;

import java.util.Optional;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.SourceDocument;

/**
 * The key of an inspection in all tables. It says of whom, under which edition and when, and is the
 * same whatever other reports are read; without a day, the document takes its place.
 */
final class InspectionId {

  private static final int DIGITS = 12;

  private InspectionId() {}

  static String of(Authority authority, Inspection inspection) {
    return authority.id() + "/" + inspection.edition().id() + "/" + when(inspection);
  }

  private static String when(Inspection inspection) {
    return inspection
        .start()
        .map(Object::toString)
        .or(() -> inspection.letterDate().map(day -> "letter-" + day))
        .or(() -> inspection.published().map(day -> "published-" + day))
        .or(() -> document(inspection))
        .orElse("undated");
  }

  private static Optional<String> document(Inspection inspection) {
    return inspection
        .source()
        .map(SourceDocument::sha256)
        .map(sha256 -> "document-" + sha256.substring(0, DIGITS));
  }
}
