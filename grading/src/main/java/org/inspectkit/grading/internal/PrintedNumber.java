package org.inspectkit.grading.internal;

import java.util.Optional;

/** Numbers that documents print in the place of words. */
public final class PrintedNumber {

  private PrintedNumber() {}

  /**
   * A number that is printed alone, without a word of what it means.
   *
   * @param printed the grade as printed
   * @param number the number, where one is printed
   * @return the number as printed; empty where there are words
   */
  public static Optional<String> alone(String printed, Optional<Integer> number) {
    return number.map(String::valueOf).filter(printed::equals);
  }
}
