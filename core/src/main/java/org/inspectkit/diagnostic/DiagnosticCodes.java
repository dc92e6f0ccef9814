package org.inspectkit.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.internal.CatalogueFile;

/** The catalogue of all codes, from the resource {@code diagnostics.json}. */
public final class DiagnosticCodes {

  private static final String RESOURCE = "diagnostics.json";
  private static final Map<String, DiagnosticCode> BY_ID = load();

  /** The bytes do not determine the encoding for certain. */
  public static final DiagnosticCode ENCODING_GUESSED = of("encoding-guessed");

  /** A file could not be read at all. */
  public static final DiagnosticCode UNREADABLE = of("unreadable");

  /** There are more diagnostics than the limits allow. */
  public static final DiagnosticCode DIAGNOSTICS_LEFT_OUT = of("diagnostics-left-out");

  /** A PDF is damaged and had to be pieced together; nothing of its pages was missed. */
  public static final DiagnosticCode PDF_DAMAGED = of("pdf-damaged");

  /** A page of a PDF could not be read; the others were. */
  public static final DiagnosticCode PAGE_UNREADABLE = of("page-unreadable");

  /** The structure tree of a PDF leaves text out. */
  public static final DiagnosticCode TEXT_OUTSIDE_TREE = of("text-outside-tree");

  /** The structure tree of a PDF leaves so much out that it was not followed. */
  public static final DiagnosticCode TREE_NOT_FOLLOWED = of("tree-not-followed");

  /** An HTML page that is not a report. */
  public static final DiagnosticCode HTML_PAGE = of("html-page");

  /** No framework's title or remit is on the first pages. */
  public static final DiagnosticCode FRAMEWORK_UNKNOWN = of("framework-unknown");

  /** A document that speaks of an inspection and is not a report of one. */
  public static final DiagnosticCode NOT_A_REPORT = of("not-a-report");

  /** Two frameworks fit equally well. */
  public static final DiagnosticCode FRAMEWORK_AMBIGUOUS = of("framework-ambiguous");

  /** The caller names a framework, and the document says that it is a report of another. */
  public static final DiagnosticCode FRAMEWORK_CONTRADICTED = of("framework-contradicted");

  /** The caller names a framework, and the document does not say that it is a report of it. */
  public static final DiagnosticCode FRAMEWORK_UNCONFIRMED = of("framework-unconfirmed");

  /** The framework was recognised, and the parser reads others only, by choice. */
  public static final DiagnosticCode FRAMEWORK_NOT_CHOSEN = of("framework-not-chosen");

  /** The framework was recognised, and nothing reads it. */
  public static final DiagnosticCode READER_MISSING = of("reader-missing");

  /** A reader failed on a document; this is a defect of the reader. */
  public static final DiagnosticCode READER_FAILED = of("reader-failed");

  /** A second report begins in the same file. */
  public static final DiagnosticCode SEVERAL_REPORTS = of("several-reports");

  /** Two reports in one file cannot be parted, and none is read. */
  public static final DiagnosticCode REPORTS_MIXED = of("reports-mixed");

  /** Other text comes before the report in the same file. */
  public static final DiagnosticCode TEXT_BEFORE_REPORT = of("text-before-report");

  /** No authority is named where one should be. */
  public static final DiagnosticCode AUTHORITY_MISSING = of("authority-missing");

  /** The authority is named, and is not in the register. */
  public static final DiagnosticCode AUTHORITY_UNKNOWN = of("authority-unknown");

  /** Two authorities are named, and nothing says which was inspected. */
  public static final DiagnosticCode AUTHORITY_AMBIGUOUS = of("authority-ambiguous");

  /** A report is titled with a body that provides an authority's services. */
  public static final DiagnosticCode AUTHORITY_BY_PROVIDER = of("authority-by-provider");

  /** A date that the calendar does not have. */
  public static final DiagnosticCode DATE_INVALID = of("date-invalid");

  /** A date of the inspection without a year, which no other date supplies. */
  public static final DiagnosticCode DATE_INCOMPLETE = of("date-incomplete");

  /** Days of a visit without a year, which the date of the letter gives. */
  public static final DiagnosticCode YEAR_FROM_LETTER = of("year-from-letter");

  /** Days between which the mark is lost that says whether they are the ends of a period. */
  public static final DiagnosticCode DATE_UNCERTAIN = of("date-uncertain");

  /** No date of the inspection, the letter or the publication. */
  public static final DiagnosticCode DATE_MISSING = of("date-missing");

  /** A period that ends before it starts. */
  public static final DiagnosticCode PERIOD_REVERSED = of("period-reversed");

  /** A period that is longer than inspections are. */
  public static final DiagnosticCode PERIOD_TOO_LONG = of("period-too-long");

  /** Dates of one inspection that can hardly all be right. */
  public static final DiagnosticCode DATES_DISAGREE = of("dates-disagree");

  /** The edition that the judgements indicate was not in force when the inspection began. */
  public static final DiagnosticCode EDITION_NOT_IN_FORCE = of("edition-not-in-force");

  /** Several editions fit the report, and nothing that it prints decides. */
  public static final DiagnosticCode EDITION_UNCERTAIN = of("edition-uncertain");

  /** No inspector is named as the one who led. */
  public static final DiagnosticCode LEAD_INSPECTOR_MISSING = of("lead-inspector-missing");

  /** A list of inspectors ends where another is due, or goes on with words that may be names. */
  public static final DiagnosticCode INSPECTORS_INCOMPLETE = of("inspectors-incomplete");

  /** A letter does not say to whom it goes. */
  public static final DiagnosticCode ADDRESSEE_MISSING = of("addressee-missing");

  /** A letter goes to several people, of whom the first is kept. */
  public static final DiagnosticCode ADDRESSEE_LEFT_OUT = of("addressee-left-out");

  /** A letter is not signed. */
  public static final DiagnosticCode SIGNATORY_MISSING = of("signatory-missing");

  /** A letter does not say what a visit looked at. */
  public static final DiagnosticCode TOPIC_MISSING = of("topic-missing");

  /** An area that the edition judges has no judgement. */
  public static final DiagnosticCode JUDGEMENT_MISSING = of("judgement-missing");

  /** Two statements of one judgement differ. */
  public static final DiagnosticCode JUDGEMENT_CONFLICT = of("judgement-conflict");

  /** The words where a grade should be are on no scale. */
  public static final DiagnosticCode JUDGEMENT_UNRESOLVED = of("judgement-unresolved");

  /** A grade is beside a name that is not an area of the edition. */
  public static final DiagnosticCode JUDGEMENT_AREA_UNKNOWN = of("judgement-area-unknown");

  /** A statement of a grade may be another report's, and no grade was taken from it. */
  public static final DiagnosticCode JUDGEMENT_UNCERTAIN = of("judgement-uncertain");

  /** A grade is beside a name that several areas share, and nothing says which is meant. */
  public static final DiagnosticCode JUDGEMENT_AREA_UNCERTAIN = of("judgement-area-uncertain");

  /** A grade is better than a published rule of the framework allows beside another. */
  public static final DiagnosticCode LIMITING_RULE_BROKEN = of("limiting-rule-broken");

  /** A printed strand heading does not fit the order of the rows below it. */
  public static final DiagnosticCode STRAND_HEADING_CONTRADICTED =
      of("strand-heading-contradicted");

  /** Several items are printed with nothing between them. */
  public static final DiagnosticCode ITEMS_RUN_TOGETHER = of("items-run-together");

  /** A section that is a list in other reports is prose here. */
  public static final DiagnosticCode ITEMS_IN_PROSE = of("items-in-prose");

  /** A heading is taken for a known one that has the same letters but for one. */
  public static final DiagnosticCode HEADING_DAMAGED = of("heading-damaged");

  /**
   * A list ends within an item, text follows its end under the same heading, or its numbers are not
   * those of a list of its own.
   */
  public static final DiagnosticCode LIST_INTERRUPTED = of("list-interrupted");

  /** A footnote or a running header in the middle of a list was left out of it. */
  public static final DiagnosticCode LEFT_OUT_OF_LIST = of("left-out-of-list");

  /** The bodies that must act are printed apart from the areas for improvement. */
  public static final DiagnosticCode BODIES_APART = of("bodies-apart");

  /** A section that is a list in other reports was announced and holds nothing. */
  public static final DiagnosticCode SECTION_EMPTY = of("section-empty");

  /** What is in brackets as an outcome or enabler of the national framework is none. */
  public static final DiagnosticCode FRAMEWORK_TAG_UNKNOWN = of("framework-tag-unknown");

  /** Two lists that are not the same are under a heading that a report has once. */
  public static final DiagnosticCode SECTION_REPEATED = of("section-repeated");

  /** The text has only small letters or only capitals. */
  public static final DiagnosticCode CASE_LOST = of("case-lost");

  /**
   * The numbers of two pages do not follow: a page may be missing, repeated or in another place.
   */
  public static final DiagnosticCode PAGES_OUT_OF_ORDER = of("pages-out-of-order");

  /** Two sections are in another order than in other reports of the framework. */
  public static final DiagnosticCode SECTIONS_OUT_OF_ORDER = of("sections-out-of-order");

  /** A section that reports of the framework have is not there. */
  public static final DiagnosticCode SECTION_MISSING = of("section-missing");

  /** A passage that speaks of inspections is too long, or holds too many grades, for a sentence. */
  public static final DiagnosticCode SENTENCE_TOO_LONG = of("sentence-too-long");

  private DiagnosticCodes() {}

  /**
   * All codes, in the order of the catalogue.
   *
   * @return the codes
   */
  public static List<DiagnosticCode> all() {
    return List.copyOf(BY_ID.values());
  }

  /**
   * A code by its id.
   *
   * @param id such as {@code judgement-conflict}
   * @return the code; empty if the catalogue has no such id
   */
  public static Optional<DiagnosticCode> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  private static DiagnosticCode of(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException(id + " is not in " + RESOURCE));
  }

  private static Map<String, DiagnosticCode> load() {
    DiagnosticCode[] codes =
        CatalogueFile.named(RESOURCE)
            .reference(Severity.class, Severity::valueOf)
            .read(DiagnosticCodes.class, DiagnosticCode[].class);
    return CatalogueFile.byId(List.of(codes), DiagnosticCode::id);
  }
}
