package org.inspectkit.parsers.terms;

import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/** What a term may mean; a term may have several senses. */
public sealed interface Sense {

  /**
   * The title of a framework's reports.
   *
   * @param framework the framework
   */
  record Title(Framework framework) implements Sense {}

  /**
   * Words by which a report says under which framework it was written.
   *
   * @param framework the framework
   */
  record Remit(Framework framework) implements Sense {}

  /**
   * The name of what an edition judges.
   *
   * @param framework the framework
   * @param edition the edition
   * @param area the area
   */
  record Area(Framework framework, Edition edition, JudgementArea area) implements Sense {}

  /**
   * A heading above the areas of one half of an inspection.
   *
   * @param edition the edition
   * @param strand the half, as its areas name it
   */
  record Strand(Edition edition, String strand) implements Sense {}

  /**
   * The label of a grade.
   *
   * @param scale the scale
   * @param grade the grade
   */
  record Label(GradeScale scale, Grade grade) implements Sense {}

  /**
   * A word that shows what a sentence may be about.
   *
   * @param cue which kind of word
   */
  record Hint(Cue cue) implements Sense {}
}
