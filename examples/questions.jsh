// Ten questions of a newcomer, each answered in one line.
//
//   mvn -q -ntp compile
//   jshell --class-path "examples/target/classes:$(cat examples/target/classpath.txt)" examples/questions.jsh
//
// For reports of your own, add -R-Dreports=FOLDER before the script. Without it, the reports are invented.
/open examples/inspectkit.jsh

var all = read(System.getProperty("reports", "samples"));

System.out.println("1. How is each council judged on help and protection now?");
show(all.latest(), "authority", "date", "help_and_protection");

System.out.println("2. And as at 31 March 2007?");
show(all.asAt("2007-03-31").latest(), "authority", "date", "overall_effectiveness");

System.out.println("3. Who declined since 2008, and under which theme?");
show(all.judgements().rows(and($str("movement").eq("declined"), $date("date").ge(LocalDate.of(2008, 1, 1)))).select(), "authority", "date", "theme");

System.out.println("4. Which reports say that chronologies must improve?");
show(all.improvements().rows($str("text").contains("hronolog")).select().group("source").agg($col("authority").first().as("authority"), $col("source").first().as("source"), count().as("times")));

System.out.println("5. What must Northumberland improve, by its report of 2012?");
show(all.improvements().rows(and($str("authority_id").eq("northumberland"), $str("framework").eq("slac"))).select(), "item", "timescale", "text");

System.out.println("6. How many inspections are there of each framework?");
show(all.inspections().group("framework").agg($col("framework").first().as("framework"), count().as("inspections")));

System.out.println("7. How do the judgements of each framework lie against minimum requirements?");
show(all.judgements().pivot().cols("band").rows("framework").vals("page", count()));

System.out.println("8. What had to be done at once?");
show(all.improvements().rows($str("timescale").eq("Immediately")).select(), "authority", "date", "text");

System.out.println("9. Is a 3 of 2006 the same as a 2 of 2012?");
System.out.println(GradeReconciler.standard().compare(GradeScales.APA_2006.findNumber(3).get(), GradeScales.OFSTED_2012.findNumber(2).get()).result());

System.out.println("10. What could not be read for certain?");
show(all.diagnostics(), "source", "severity", "message");

/exit
