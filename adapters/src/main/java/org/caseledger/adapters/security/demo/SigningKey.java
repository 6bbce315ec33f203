package org.caseledger.adapters.security.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;

/**
 * The demo issuer's key: made once, kept (PKCS #8) in a file that only the ledger's user can read, so that tokens outlive
 * a restart. RSA, because RS256 is verified several times faster than ES256, and tokens are verified far more often than
 * signed.
 */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static KeyPair readOrMake(Path file) {
        try {
            if (Files.notExists(file)) {
                var fresh = write(Path.of(file + ".new"), make().getPrivate().getEncoded());
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to keep the demo issuer's key in " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Expected an RSA key in " + file + "; remove the file to make a new one", e);
        }
    }

    private static KeyPair make() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        return generator.generateKeyPair();
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        var keys = KeyFactory.getInstance("RSA");
        var secret = (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
        var open = keys.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
        return new KeyPair(open, secret);
    }

    private static Path write(Path file, byte[] key) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly(file));
        return Files.write(file, key);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
