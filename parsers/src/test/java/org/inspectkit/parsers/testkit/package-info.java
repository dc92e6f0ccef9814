/**
 * What tests of readers are made of, ours and those of a reader in another jar: {@link
 * org.inspectkit.parsers.testkit.FactSheet} says what a report is expected to give and fails on
 * everything else, {@link org.inspectkit.parsers.testkit.PdfMaker} writes invented reports as PDFs.
 *
 * <p>The package is published as the artifact {@code inspectkit-parsers} with the classifier {@code
 * tests}, for the class path of tests. It needs no test framework.
 */
@NullMarked
package org.inspectkit.parsers.testkit;

import org.jspecify.annotations.NullMarked;
