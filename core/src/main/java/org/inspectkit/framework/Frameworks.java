package org.inspectkit.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of frameworks, as the file {@code frameworks.json} beside this class states them,
 * each with its sources.
 */
public final class Frameworks {

  /** SSI and CSCI performance (star) ratings (2002-2005). */
  public static final Framework CSCI_STARS = of("csci-stars");

  /** Comprehensive performance assessment (2002-2008). */
  public static final Framework CPA = of("cpa");

  /** Annual performance assessment 2005 (2005). */
  public static final Framework APA_2005 = of("apa-2005");

  /** Annual performance assessment 2006 (2006). */
  public static final Framework APA_2006 = of("apa-2006");

  /** Annual performance assessment 2007 and 2008 (2007-2008). */
  public static final Framework APA_2007 = of("apa-2007");

  /** Joint area review of children's services (2005-2008). */
  public static final Framework JAR = of("jar");

  /** Annual children's services rating (2009), assessment (2010-2011) (2009-2011). */
  public static final Framework ANNUAL_RATING = of("annual-rating");

  /**
   * Annual unannounced inspection of contact, referral and assessment arrangements (June 2009 -
   * 2012).
   */
  public static final Framework UCRA = of("ucra");

  /** Inspection of safeguarding and looked after children services (2009 - mid 2012). */
  public static final Framework SLAC = of("slac");

  /**
   * Inspection of local authority arrangements for the protection of children (June 2012 - 2013).
   */
  public static final Framework CP_2012 = of("cp-2012");

  /** Inspection of looked after children services (June - August 2013). */
  public static final Framework LAC_2013 = of("lac-2013");

  /**
   * Inspection of services for children in need of help and protection, children looked after and
   * care leavers (single inspection framework) (November 2013 - August 2018).
   */
  public static final Framework SIF = of("sif");

  /**
   * Review of the effectiveness of the Local Safeguarding Children Board (November 2013 - December
   * 2017).
   */
  public static final Framework LSCB_REVIEW = of("lscb-review");

  /** Monitoring visit to an inadequate authority (May 2016 -). */
  public static final Framework MONITORING_VISIT = of("monitoring-visit");

  /** Targeted local authority inspection (2016-2017). */
  public static final Framework TARGETED = of("targeted");

  /** Inspection of local authority children's services (January 2018 -). */
  public static final Framework ILACS = of("ilacs");

  /** ILACS focused visit (January 2018 -). */
  public static final Framework ILACS_FOCUSED_VISIT = of("ilacs-focused-visit");

  /** Joint targeted area inspection (2016-2020, 2022-). */
  public static final Framework JTAI = of("jtai");

  /** Local area SEND inspection (May 2016 - 2022). */
  public static final Framework SEND_2016 = of("send-2016");

  /** Re-visit after a local area SEND inspection (December 2018 - 2022). */
  public static final Framework SEND_2016_REVISIT = of("send-2016-revisit");

  /** Area SEND inspection (2023 -). */
  public static final Framework AREA_SEND = of("area-send");

  /** Area SEND monitoring inspection (2024 -). */
  public static final Framework AREA_SEND_MONITORING = of("area-send-monitoring");

  /** Inspection of youth offending and youth justice services (2018 - early 2025). */
  public static final Framework HMIP_YJS_2018 = of("hmip-yjs-2018");

  /** Inspection of youth justice work with children and victims (2025 -). */
  public static final Framework HMIP_YJS_2025 = of("hmip-yjs-2025");

  /**
   * Joint inspection of services for children and young people (Scotland) (2014-2017 (nine
   * indicators), 2018-, 2021- (children at risk of harm)).
   */
  public static final Framework SCOTLAND_JOINT = of("scotland-joint");

  /**
   * Local authority performance evaluation and joint inspection of child protection arrangements
   * (Wales) (2018 -).
   */
  public static final Framework WALES_LA = of("wales-la");

  /** Joint inspection of child protection arrangements, pilot (Northern Ireland) (2022 -). */
  public static final Framework NI_JOINT = of("ni-joint");

  /** Local authority assessment, adult social care (2023 -). */
  public static final Framework CQC_LA = of("cqc-la");

  /** Progress inspection after a joint area review (2009). */
  public static final Framework JAR_PROGRESS = of("jar-progress");

  private Frameworks() {}

  /**
   * Every framework.
   *
   * @return the frameworks, in the order of the catalogue
   */
  public static List<Framework> all() {
    return Loaded.ALL;
  }

  /**
   * Looks for a framework.
   *
   * @param id an id such as {@code slac}
   * @return the framework; empty if there is none of that id
   */
  public static Optional<Framework> find(String id) {
    return Optional.ofNullable(Loaded.BY_ID.get(id));
  }

  /**
   * A framework that must be there.
   *
   * @param id an id such as {@code slac}
   * @return the framework
   * @throws IllegalArgumentException if there is none of that id
   */
  public static Framework of(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no framework " + id));
  }

  private static final class Loaded {
    static final Map<String, Framework> BY_ID = FrameworkCatalogue.load();
    static final List<Framework> ALL = List.copyOf(BY_ID.values());
  }
}
