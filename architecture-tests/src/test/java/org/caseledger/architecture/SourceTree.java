package org.caseledger.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the repository, without what builds and runs leave behind. */
public final class SourceTree {

    /** The modules in the order in which they build. */
    static final List<String> MODULES =
            List.of("domain", "application", "graphql-schema", "adapters", "architecture-tests");

    private static final Set<String> LEFT_BEHIND =
            Set.of(".git", "target", "node_modules", "caseledger-data", ".idea", ".vscode", ".settings");

    private SourceTree() {}

    /** The folder that holds the modules. */
    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("architecture-tests/pom.xml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("Expected to run inside the repository");
            }
        }
        return folder;
    }

    /** Every file below a folder of the repository; none if there is no such folder. */
    public static List<Path> files(Path folder) {
        var files = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            walk(folder, files);
        }
        return files;
    }

    /** The sources of the product, or of its tests, of every module. */
    public static List<Path> java(String kind) {
        return MODULES.stream()
                .flatMap(module -> files(root().resolve(module).resolve("src/" + kind + "/java")).stream())
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void walk(Path folder, List<Path> files) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    return LEFT_BEHIND.contains(String.valueOf(dir.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
