package org.caseledger.adapters.eventstore.eventstoredb.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate for this machine's loopback address that vouches for itself, and its key, made for one test. */
public final class SelfSigned {

    private final String certificate;
    private final String key;

    private SelfSigned(String certificate, String key) {
        this.certificate = certificate;
        this.key = key;
    }

    /** Makes a new key and its certificate, valid for a day. */
    public static SelfSigned forThisMachine() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair pair = generator.generateKeyPair();
            return new SelfSigned(
                    pem(certificate(pair)), pem(new JcaPKCS8Generator(pair.getPrivate(), null).generate()));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("Expected this runtime to make a certificate", e);
        }
    }

    /** Writes the certificate for a client that is to trust it. */
    public Path writtenTo(Path file) {
        try {
            return Files.writeString(file, certificate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream certificate() {
        return new ByteArrayInputStream(certificate.getBytes(StandardCharsets.US_ASCII));
    }

    InputStream key() {
        return new ByteArrayInputStream(key.getBytes(StandardCharsets.US_ASCII));
    }

    private static X509CertificateHolder certificate(KeyPair pair) throws OperatorCreationException, IOException {
        X500Name name = new X500Name("CN=eventstoredb-double");
        Instant now = Instant.now();
        GeneralName loopback = new GeneralName(GeneralName.iPAddress, "127.0.0.1");
        GeneralName localhost = new GeneralName(GeneralName.dNSName, "localhost");
        return new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.valueOf(now.toEpochMilli()),
                        Date.from(now.minus(Duration.ofHours(1))),
                        Date.from(now.plus(Duration.ofDays(1))),
                        name,
                        pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                .addExtension(
                        Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {loopback, localhost
                        }))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
    }

    private static String pem(Object object) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(object);
        }
        return text.toString();
    }
}
