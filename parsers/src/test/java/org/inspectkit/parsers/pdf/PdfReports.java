package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.inspectkit.parsers.testkit.PdfMaker;

/**
 * Invented reports as PDFs. The councils exist; nothing that is said about them here ever happened.
 */
final class PdfReports {

  static final String LEADERS =
      "The impact of leaders on social work practice with children and families";
  static final String HELP =
      "The experiences and progress of children who need help and protection";
  static final String CARE = "The experiences and progress of children in care";
  static final String LEAVERS = "The experiences and progress of care leavers";
  static final String CARE_AND_LEAVERS =
      "The experiences and progress of children in care and care leavers";
  static final String OVERALL = "Overall effectiveness";
  static final String RI = "Requires improvement to be good";

  private static final String FILLER =
      "The practice seen in the files that inspectors drew by lot was told by the people who do the"
          + " work, and what they told was the same as what stands in the files, with two"
          + " exceptions that the managers had found out before anybody asked for them.";

  private PdfReports() {}

  private static String[] row(String label, String grade) {
    return new String[] {label, grade};
  }

  static byte[] ilacs2018(boolean tagged) {
    return ilacs(
        tagged,
        "Luton",
        "5 March 2018 to 16 March 2018",
        row(LEADERS, "Good"),
        row(HELP, RI),
        row(CARE_AND_LEAVERS, "Inadequate"),
        row(OVERALL, RI));
  }

  static byte[] ilacs2023(boolean tagged) {
    return ilacs(
        tagged,
        "Rutland",
        "4 to 8 September 2023",
        row(LEADERS, "Outstanding"),
        row(HELP, RI),
        row(CARE, "Good"),
        row(LEAVERS, RI),
        row(OVERALL, "Good"));
  }

  static byte[] ilacs2026(boolean tagged) {
    return ilacs(
        tagged,
        "Rutland",
        "11 to 22 May 2026",
        row(LEADERS, "Good"),
        row(HELP, RI),
        row(CARE, "Outstanding"),
        row(LEAVERS, "Inadequate"));
  }

  static PdfMaker ilacsCover(boolean tagged, String council, String dates) {
    PdfMaker pdf = new PdfMaker(tagged, "Inspection of " + council + " children\u2019s services");
    pdf.heading("Inspection of " + council + " local authority children\u2019s services");
    pdf.paragraph("Inspection dates: " + dates);
    pdf.paragraph("Lead inspector: Perpetua Ivory-Mu\u00F1oz, His Majesty\u2019s Inspector");
    return pdf;
  }

  private static byte[] ilacs(boolean tagged, String council, String dates, String[]... grades) {
    try (PdfMaker pdf = ilacsCover(tagged, council, dates)) {
      String[][] table = new String[grades.length + 1][];
      table[0] = row("Judgement", "Grade");
      System.arraycopy(grades, 0, table, 1, grades.length);
      pdf.table(true, table);
      pdf.paragraph(
          "Services were judged to be inadequate in June 2016. The new director has since moved into"
              + " the room in which the telephones ring. "
              + FILLER);
      improvement(pdf);
      for (String[] grade : grades) {
        if (!grade[0].equals(OVERALL)) {
          pdf.heading(grade[0] + ": " + grade[1].toLowerCase(java.util.Locale.UK));
          String text = FILLER + " " + FILLER + " " + FILLER;
          pdf.numbered(number(grades, grade), text, text, text);
        }
      }
      return pdf.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(String[][] grades, String[] grade) {
    return 1 + 3 * List.of(grades).indexOf(grade);
  }

  /** In a frame, with a footnote to the heading. */
  private static void improvement(PdfMaker pdf) {
    pdf.heading("What needs to improve?1");
    pdf.frame(
        () ->
            pdf.list(
                "\u2022",
                "The time that passes until a child who rings at night is called back by somebody"
                    + " who knows the family.",
                "Notes of supervision.",
                "How often lorries are counted as visits."));
    pdf.note("1 An action plan answers these areas within seventy working days.");
  }

  /** The adoption row is not judged; the rows are numbered 1, 2, 1. */
  static byte[] sif(boolean tagged) {
    String council = "Warrington";
    try (PdfMaker pdf = new PdfMaker(tagged, council + " single inspection")) {
      pdf.heading(council + " Borough Council");
      pdf.heading(
          "Inspection of services for children in need of help and protection, children looked after"
              + " and care leavers");
      pdf.heading("and");
      pdf.heading("Review of the effectiveness of the Local Safeguarding Children Board");
      pdf.paragraph("Inspection date: 12 May 2015 \u2013 4 June 2015");
      pdf.paragraph("Report published: 21 July 2015");
      pdf.heading("The overall judgement is that children\u2019s services require improvement");
      pdf.paragraph(
          "Children\u2019s services were judged to be inadequate when they were last inspected in"
              + " March 2012. No child is left in danger now. "
              + FILLER);
      pdf.table(
          false,
          row("1. Children who need help and protection", "Requires improvement"),
          row("2. Children looked after and achieving permanence", "Good"),
          row("2.1 Adoption performance", "Not judged"),
          row("2.2 Experiences and progress of care leavers", "Outstanding"),
          row("1. Leadership, management and governance", "Requires improvement"));
      pdf.heading("The effectiveness of the Local Safeguarding Children Board (LSCB) is good");
      pdf.paragraph("The board asks its members hard questions and waits for the answers.");
      pdf.heading("What does the local authority need to improve?");
      pdf.heading("Priority and immediate action");
      pdf.numbered(1, "Count the lorries that pass the school, and tell the governors.");
      pdf.heading("Areas for improvement");
      pdf.numbered(
          2,
          "Let the duty team answer the letters of children within three days, whatever the letters"
              + " are about.",
          "Repair the lift in the family centre.");
      pdf.heading("Information about this local authority area");
      pdf.heading("Previous Ofsted inspections");
      pdf.list(
          "\u2022",
          "The local authority operates two homes: both were judged to be outstanding.",
          "Children looked after and achieving permanence: Inadequate",
          "Leadership, management and governance: Inadequate");
      pdf.heading("Inspection judgements about the local authority");
      pdf.heading("The experiences and progress of children who need help and protection");
      pdf.numbered(4, FILLER, FILLER, FILLER, FILLER);
      pdf.heading("Leadership, management and governance");
      pdf.numbered(8, FILLER, FILLER, FILLER);
      pdf.heading("What the inspection judgments mean: the LSCB");
      pdf.paragraph("An outstanding LSCB is one that is heeded wherever children are cared for.");
      pdf.paragraph("An LSCB requires improvement if it does not yet do what a good one does.");
      pdf.paragraph("An LSCB is inadequate if nobody can say what it is for.");
      return pdf.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
