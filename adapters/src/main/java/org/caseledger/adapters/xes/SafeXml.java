package org.caseledger.adapters.xes;

import javax.xml.stream.XMLInputFactory;

/**
 * The JDK's own StAX parser, whatever else is on the class path, without document types and what they can do.
 *
 * <p>Since JDK 24 the JDK stops after 100 000 characters of entities, and counts {@code &amp;} as one: any larger log
 * with escaped text would fail. With no document type there is nothing to expand, so those two limits go; the size of a
 * trace is bounded by {@link Meter}, the depth of attributes by {@link Bounds}.
 */
final class SafeXml {

    static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }
}
