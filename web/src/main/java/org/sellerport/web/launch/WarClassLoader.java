package org.sellerport.web.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

/** Finds resources in the unpacked war and nowhere else: the launcher's own path holds some of them a second time. */
final class WarClassLoader extends URLClassLoader {
    WarClassLoader(Path explodedWar) throws IOException {
        super("war", urls(explodedWar), WarClassLoader.class.getClassLoader());
    }

    private static URL[] urls(Path explodedWar) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(explodedWar.resolve("WEB-INF/classes/").toUri().toURL());
        try (Stream<Path> libraries = Files.list(explodedWar.resolve("WEB-INF/lib"))) {
            for (Path library : (Iterable<Path>) libraries.sorted()::iterator) {
                urls.add(library.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    @Override
    public URL getResource(String name) {
        return findResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return findResources(name);
    }
}
