package org.inspectkit.parsers.grades;

import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A grade and the words that state it.
 *
 * @param outcome what the words say
 * @param text the words
 */
public record PrintedGrade(JudgementOutcome outcome, SpannedText text) {}
