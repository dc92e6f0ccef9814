package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.model.Addressee;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.cover.Address;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.cover.PersonNames;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.text.SpannedText;

/**
 * To whom a letter to a partnership goes: a line for each, "Ann Lee, Director of Children's
 * Services, Luton Borough Council", between the date and the salutation. The lines of a PDF may be
 * one; of the first addressee just name and office are certain then.
 */
final class JtaiAddress {

  private JtaiAddress() {}

  static Address of(ReportDocument document) {
    List<Block> blocks = document.blocks();
    List<SpannedText> head =
        blocks.stream()
            .map(Block::text)
            .takeWhile(text -> !Letter.isSalutation(text))
            .limit(30)
            .toList();
    boolean salutation = head.size() < Math.min(30, blocks.size());
    return head.stream()
        .filter(text -> salutation && text.toString().contains(","))
        .filter(text -> Dates.find(text.toString()).isEmpty())
        .findFirst()
        .map(line -> read(line, document.text().extracted()))
        .orElseGet(() -> new Address(Optional.empty(), Optional.empty(), List.of()));
  }

  private static Address read(SpannedText line, String extracted) {
    List<SpannedText> parts = parts(line);
    SpannedText name = parts.get(0);
    List<SpannedText> bodies = parts.subList(Math.min(2, parts.size()), parts.size());
    if (!PersonNames.isName(name.toString())) {
      return new Address(Optional.empty(), Optional.empty(), bodies);
    }
    List<String> office =
        parts.stream().skip(1).limit(1).map(part -> withoutNextName(part, extracted)).toList();
    return new Address(
        Optional.of(new Addressee(name.toString(), office)), Optional.of(name), bodies);
  }

  /** Where no comma ends the line, the name in the next one seems to belong to the office. */
  private static String withoutNextName(SpannedText office, String extracted) {
    for (int i = office.length() - 2; i > 0; i--) {
      boolean lineEnd = office.charAt(i) == ' ' && endsLine(office.from(i).start(), extracted);
      if (lineEnd && PersonNames.isName(office.from(i + 1).toString())) {
        return office.subSequence(0, i).toString();
      }
    }
    return office.toString();
  }

  private static boolean endsLine(int from, String extracted) {
    int at = Math.max(0, from);
    while (at < extracted.length() && " \t\u00A0".indexOf(extracted.charAt(at)) >= 0) {
      at++;
    }
    return at < extracted.length() && extracted.charAt(at) == '\n';
  }

  /** The first three parts between commas. */
  private static List<SpannedText> parts(SpannedText line) {
    List<SpannedText> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < line.length() && parts.size() < 3; i++) {
      if (line.charAt(i) == ',') {
        parts.add(line.subSequence(from, i).strip());
        from = i + 1;
      }
    }
    if (parts.size() < 3) {
      parts.add(line.from(from).strip());
    }
    return parts;
  }
}
