package org.inspectkit.parsers.readers.cover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.readers.passage.Phrases;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A report may be titled with the trust or the company that provides an authority's services. It is
 * called by the name of the place, and the report speaks of that authority and of no other as much.
 */
final class ServiceProvider {

  private static final int FRONT = 40;
  private static final int LONGEST = 120;

  private ServiceProvider() {}

  static Optional<SpannedText> inTitle(List<Passage> passages, Phrases titles) {
    return passages.stream()
        .limit(FRONT)
        .filter(passage -> passage.text().length() <= LONGEST)
        .flatMap(
            passage ->
                Stream.of(AuthorityCandidates.INSPECTION_OF, titles)
                    .flatMap(words -> words.after(passage).stream()))
        .map(ServiceProvider::withoutRest)
        .filter(ServiceProvider::isProvider)
        .findFirst();
  }

  private static SpannedText withoutRest(SpannedText title) {
    Matcher end = CoverPatterns.END_OF_PROVIDER.matcher(title);
    return end.find() ? title.subSequence(0, end.start()) : title;
  }

  private static boolean isProvider(SpannedText printed) {
    FoldedText name = printed.folded();
    // "The inspection of 2015 …" is followed by running text.
    return printed.length() > 0
        && Character.isUpperCase(printed.charAt(0))
        && CoverPatterns.FOR_CHILDREN.matcher(name).find()
        && CoverPatterns.BODY.matcher(name).find();
  }

  /** For which authority a provider works, as the report shows. */
  static Optional<LocalAuthority> providedFor(
      SpannedText provider, List<Passage> passages, AuthoritiesOn known) {
    List<LocalAuthority> named = known.mentionedIn(provider.toString());
    if (named.size() != 1) {
      return Optional.empty();
    }
    Map<LocalAuthority, Integer> mentions = new HashMap<>();
    for (Passage passage : passages) {
      String text = passage.text().toString();
      if (!text.contains(provider)) {
        known.mentionedIn(text).forEach(a -> mentions.merge(a, 1, Integer::sum));
      }
    }
    Integer own = mentions.remove(named.get(0));
    boolean most = own != null && mentions.values().stream().allMatch(count -> count < own);
    return most ? Optional.of(named.get(0)) : Optional.empty();
  }
}
