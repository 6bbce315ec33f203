package org.caseledger.adapters.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Puts the tests' temporary folders into the build folder, as open to others as a folder made by hand would be. */
public final class FoldersUnderTarget implements TempDirFactory {

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        var parent = Files.createDirectories(Path.of("target", "test-folders").toAbsolutePath());
        return Files.createDirectory(parent.resolve(UUID.randomUUID().toString()));
    }
}
