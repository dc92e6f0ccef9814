/**
 * A report in, an inspection out.
 *
 * <p>Start at {@link org.inspectkit.parsers.InspectionReports}: one call reads a report, and one
 * call each stops at the recognition of its framework or at its structure. What it returns, {@link
 * org.inspectkit.parsers.ParsedReport}, holds the inspection and the diagnostics. For limits, a
 * choice of frameworks or readers of one's own, build a {@link
 * org.inspectkit.parsers.ReportParser}.
 *
 * <p>Nothing is guessed: what is not certain is a diagnostic, and no grade. Nothing here compares
 * grades of different scales, and nothing reads from the network.
 *
 * <h2>One report, from its bytes to its grades</h2>
 *
 * <p>Each step is a package, and each hands an immutable value to the next. This is the way of a
 * report of an inspection of local authority children's services (ILACS); read the classes in this
 * order.
 *
 * <ol>
 *   <li>{@code LoadedText} checks the limits and decides by the first bytes: {@code
 *       pdf.PdfExtractor} reads a PDF by its structure tree, {@code text.lines.TextExtractor} any
 *       text. Both give {@link org.inspectkit.parsers.text.PagedText}: lines of cells. Every
 *       character of them keeps the offset at which it is printed ({@link
 *       org.inspectkit.parsers.text.SpannedText}, a view of one store) and has a folded twin at the
 *       same place ({@link org.inspectkit.parsers.text.FoldedText}).
 *   <li>{@link org.inspectkit.parsers.document.ReportDocument} puts the lines into blocks:
 *       headings, paragraphs, items, rows. It knows no framework. "The impact of leaders on social
 *       work" and "practice with children and families" are two lines of one label here, or two
 *       rows.
 *   <li>{@link org.inspectkit.parsers.terms.AnnotatedDocument} reads the blocks once, through a
 *       trie of all words of the catalogue ({@link org.inspectkit.parsers.terms.TermIndex}), and
 *       notes every mention: a title, the name of a judgement area, a grade, or a cue, which is a
 *       word that says what its sentence may be about. From here on nothing searches the report
 *       again: a regular expression runs only where a cue is mentioned ({@link
 *       org.inspectkit.parsers.terms.CuedPattern}).
 *   <li>Recognition weighs the mentions of titles and remits, and asks whether the document has the
 *       form of a report. So "Inspection of local authority children's services" above a table
 *       makes this ILACS, and the same words in the minutes of a committee do not.
 *   <li>{@code readers.CatalogueReader} gathers the facts of the cover, and {@code grades.Editions}
 *       chooses the edition: whose areas are the labels that are mentioned, and, where several fit,
 *       which was in force on the first day.
 *   <li>{@code grades.OwnPart} cuts out what is about another inspection, year or council.
 *   <li>{@code grades.GradeTable} reads what is left. {@code TableContents} finds labels and
 *       grades, over the lines and cells into which they are wrapped; {@code TableColumns} drops
 *       the columns of other inspections; {@code Stack} takes the lines that follow one another;
 *       {@code StackPairing} tries the three ways in which a grade can belong to a label (beside
 *       it, below it, above it) and takes a grade only where every way that leaves none over
 *       agrees.
 *   <li>{@code grades.LabelledJudgements} adds the first table and the headings that repeat a grade
 *       as statements, and {@code grades.Judgements} concludes: statements that agree make a
 *       judgement; statements that differ make none, and a diagnostic shows both; an area without a
 *       statement has a diagnostic too.
 *   <li>{@code readers.content} and {@code readers.priors} read the areas for improvement, the
 *       findings, and what the report says of prior inspections.
 * </ol>
 *
 * <p>A plugged-in framework takes the same way: its titles, remits, areas and grades are terms of
 * the index, and its {@link org.inspectkit.parsers.spi.FrameworkReader} gets the annotated
 * document. {@link org.inspectkit.parsers.reading.ReportReading} gives it the tools named above.
 */
@NullMarked
package org.inspectkit.parsers;

import org.jspecify.annotations.NullMarked;
