package org.inspectkit.examples.mutation;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * One kind of damage to a PDF.
 *
 * @param name what is done, in words
 * @param damage does it to a copy of the bytes
 */
record PdfMutations(String name, Damage damage) {

  private static final List<PdfMutations> ALL =
      List.of(
          own("bits flipped", PdfMutations::flipped),
          own("cut", (pdf, random) -> Arrays.copyOf(pdf, random.nextInt(pdf.length))),
          own("no structure tree", changed(PdfChange::noTree)),
          own("page removed", changed(PdfChange::removePage)),
          own("pages swapped", changed(PdfChange::swapPages)),
          own("page twice", changed(PdfChange::doublePage)),
          own("pages in reverse order", changed(PdfChange::reversePages)),
          own("page turned", changed(PdfChange::turnPage)),
          own("page cropped", changed(PdfChange::cropPage)),
          own("fonts without characters", changed(PdfChange::noCharacters)),
          own("content cut", changed(PdfChange::cutContent)),
          own("content drawn twice", changed(PdfChange::doubleContent)),
          foreign("another report merged", PdfSplice::merged),
          foreign("another report before", PdfSplice::before),
          foreign("another report after", PdfSplice::after),
          foreign("pages of another within", PdfSplice::within),
          foreign("first page of another first", PdfSplice::firstPage),
          foreign("pages of two interleaved", PdfSplice::interleaved));

  /** What makes a damaged copy. */
  sealed interface Damage {}

  /** Damage to a report alone. */
  non-sealed interface Own extends Damage {

    /**
     * Damages a PDF.
     *
     * @param pdf its bytes
     * @param random chooses the places
     * @return the damaged copy
     * @throws IOException if PDFBox cannot read it
     */
    byte[] of(byte[] pdf, Random random) throws IOException;
  }

  /** Pages of another report come into the copy. */
  non-sealed interface Foreign extends Damage {

    /**
     * Damages a PDF.
     *
     * @param pdf its bytes
     * @param other the bytes of another one
     * @param random chooses the places
     * @return the damaged copy
     * @throws IOException if PDFBox cannot read one of them
     */
    byte[] of(byte[] pdf, byte[] other, Random random) throws IOException;
  }

  static List<PdfMutations> all() {
    return ALL;
  }

  private static PdfMutations own(String name, Own damage) {
    return new PdfMutations("pdf: " + name, damage);
  }

  private static PdfMutations foreign(String name, PdfSplice splice) {
    Foreign damage = (pdf, other, random) -> PdfSplice.made(pdf, other, random, splice);
    return new PdfMutations("pdf: " + name, damage);
  }

  private static Own changed(PdfChange change) {
    return (pdf, random) -> PdfChange.made(pdf, random, change);
  }

  private static byte[] flipped(byte[] pdf, Random random) {
    byte[] copy = pdf.clone();
    for (int flips = 1 + random.nextInt(50); flips > 0; flips--) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }
}
