package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Optional;
import org.inspectkit.model.Addressee;
import org.inspectkit.parsers.text.SpannedText;

/**
 * To whom a letter goes.
 *
 * @param first the first addressee
 * @param name where the name is
 * @param bodies what may name the council of the first addressee
 */
public record Address(
    Optional<Addressee> first, Optional<SpannedText> name, List<SpannedText> bodies) {}
