/** A program that uses the library as named modules. */
module consumer {
  requires org.inspectkit.grading;
  requires org.inspectkit.parsers;
}
