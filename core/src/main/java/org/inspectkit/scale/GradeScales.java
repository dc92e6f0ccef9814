package org.inspectkit.scale;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of scales, as the file {@code scales.json} beside this class states them, each with
 * its sources.
 */
public final class GradeScales {

  /** Social services star rating (2002-2005). */
  public static final GradeScale CSCI_STARS = of("csci-stars");

  /** Serving people well? (2002-2005). */
  public static final GradeScale CSCI_SERVING = of("csci-serving");

  /** Capacity for improvement (2002-2005). */
  public static final GradeScale CSCI_CAPACITY = of("csci-capacity");

  /** Comprehensive performance assessment, service block score (2002-2008). */
  public static final GradeScale CPA_BLOCK = of("cpa-block");

  /** Comprehensive performance assessment, overall category (2002-2004). */
  public static final GradeScale CPA_OVERALL_2002 = of("cpa-overall-2002");

  /** Annual performance assessment grade (2005-2008). */
  public static final GradeScale APA_2006 = of("apa-2006");

  /** Annual performance assessment, grade of capacity to improve (2005-2008). */
  public static final GradeScale APA_CAPACITY = of("apa-capacity");

  /** Joint area review grade (2005-2008). */
  public static final GradeScale JAR_2005 = of("jar-2005");

  /** Annual children's services rating (2009), assessment (2010-2011) (2009-2011). */
  public static final GradeScale ANNUAL_RATING = of("annual-rating");

  /** Ofsted four-point scale with 'adequate' (2009-2013). */
  public static final GradeScale OFSTED_2012 = of("ofsted-2012");

  /**
   * Single inspection framework, four-point scale with 'requires improvement' (November 2013 -
   * August 2018 (publication)).
   */
  public static final GradeScale SIF = of("sif");

  /** Review of a Local Safeguarding Children Board (November 2013 - December 2017). */
  public static final GradeScale LSCB = of("lscb");

  /** ILACS four-point scale (January 2018 -). */
  public static final GradeScale ILACS = of("ilacs");

  /** Contact, referral and assessment: kinds of finding (2009-2012). */
  public static final GradeScale UCRA_CATEGORIES = of("ucra-categories");

  /** Joint targeted area inspection and focused visit: kinds of finding (2016-). */
  public static final GradeScale JTAI_CATEGORIES = of("jtai-categories");

  /** Local area SEND inspection outcome (May 2016 - 2022). */
  public static final GradeScale SEND_2016 = of("send-2016");

  /** Area SEND inspection outcome (January 2023 -). */
  public static final GradeScale AREA_SEND_2023 = of("area-send-2023");

  /** Area SEND monitoring inspection outcome (2024 -). */
  public static final GradeScale AREA_SEND_MONITORING = of("area-send-monitoring");

  /** HMI Probation youth justice rating (2018-). */
  public static final GradeScale HMIP_OVERALL = of("hmip-overall");

  /** CQC rating (2013/14-). */
  public static final GradeScale CQC = of("cqc");

  /** Ofsted school grade (2005 - 2024/25). */
  public static final GradeScale OFSTED_SCHOOL = of("ofsted-school");

  /** Ofsted report card (10 November 2025 - (education)). */
  public static final GradeScale OFSTED_REPORT_CARD = of("ofsted-report-card");

  /** Safeguarding met or not met (November 2025 -). */
  public static final GradeScale OFSTED_SAFEGUARDING_MET = of("ofsted-safeguarding-met");

  /** Care Inspectorate six-point scale (2008-). */
  public static final GradeScale CARE_INSPECTORATE_SCOTLAND = of("care-inspectorate-scotland");

  /** Care Inspectorate Wales rating (2023 (not published), from 1 April 2025 published). */
  public static final GradeScale CIW = of("ciw");

  /** Estyn judgement (2010-2022). */
  public static final GradeScale ESTYN = of("estyn");

  private GradeScales() {}

  /**
   * Every scale.
   *
   * @return the scales, in the order of the catalogue
   */
  public static List<GradeScale> all() {
    return Loaded.ALL;
  }

  /**
   * Looks for a scale.
   *
   * @param id an id such as {@code ofsted-2012}
   * @return the scale; empty if there is none of that id
   */
  public static Optional<GradeScale> find(String id) {
    return Optional.ofNullable(Loaded.BY_ID.get(id));
  }

  /**
   * A scale that must be there.
   *
   * @param id an id such as {@code ofsted-2012}
   * @return the scale
   * @throws IllegalArgumentException if there is none of that id
   */
  public static GradeScale of(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no grade scale " + id));
  }

  private static final class Loaded {
    static final Map<String, GradeScale> BY_ID = ScaleCatalogue.load();
    static final List<GradeScale> ALL = List.copyOf(BY_ID.values());
  }
}
