/** A folder of reports to a table of judgements, on Spark. */
package org.inspectkit.examples.spark;
