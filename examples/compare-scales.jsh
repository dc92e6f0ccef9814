// In 2006 a 4 was best; in 2012 a 1 was. What does a printed number mean, and which two grades meet?
//
//   mvn -q -ntp compile
//   jshell --class-path "$(cat examples/target/classpath.txt)" examples/compare-scales.jsh

import org.inspectkit.grading.*;
import org.inspectkit.scale.*;

var reconciler = GradeReconciler.standard();

// Both scales are described by the same yardstick, minimum requirements. There the grades meet, not by their numbers.
for (var scale : List.of(GradeScales.APA_2006, GradeScales.OFSTED_2012)) {
  System.out.println(scale.id() + " (" + scale.polarity() + ")");
  for (var grade : scale.grades()) {
    var place = reconciler.reconcile(grade);
    System.out.println(
        "  " + grade.number().get() + "  " + grade.label() + ": " + place.band().get().name() + ", " + place.correspondence());
  }
}

var good2006 = GradeScales.APA_2006.findNumber(3).get();
var good2012 = GradeScales.OFSTED_2012.findNumber(2).get();
var adequate2012 = GradeScales.OFSTED_2012.findNumber(3).get();

// The first two meet: one band, and the descriptors state the same standard. The other two share a number and no more.
System.out.println(reconciler.compare(good2006, good2012).describe());
System.out.println(reconciler.compare(good2006, adequate2012).describe());

// Why, and by which published sources:
System.out.println(reconciler.explain(good2006, adequate2012));

// In 2013 the bar moved: the same place in the order, not the same standard. The answer says so.
var improve2013 = GradeScales.SIF.find("requires improvement").get();
System.out.println(reconciler.compare(adequate2012, improve2013).describe());

// And where no source says how two scales meet, there is no answer.
System.out.println(reconciler.compare(GradeScales.CSCI_STARS.best(), good2006).describe());

/exit
