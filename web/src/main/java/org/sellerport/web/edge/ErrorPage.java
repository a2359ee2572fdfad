package org.sellerport.web.edge;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The page people see when a request failed. It needs neither Faces nor the database, which may be what failed. */
final class ErrorPage {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s · Sellerport</title>
            <link rel="icon" href="/jakarta.faces.resource/icon.svg.xhtml?ln=sellerport" type="image/svg+xml"/>
            <link rel="stylesheet" href="/jakarta.faces.resource/portal.css.xhtml?ln=sellerport"/>
            </head>
            <body>
            <header class="top"><a class="brand" href="/">Sellerport</a></header>
            <main class="message">
            <h1>%s</h1>
            <p>%s</p>
            <p><a href="%s">%s</a></p>
            </main>
            </body>
            </html>
            """;

    private ErrorPage() {}

    static String of(int status, Locale language) {
        String kind =
                switch (status) {
                    case 400, 403, 404 -> Integer.toString(status);
                    default -> status < 500 ? "400" : "500";
                };
        return page(kind, language, "/", "error.home");
    }

    /** For a form of a page that the server has forgotten, so that it was not carried out. */
    static String expired(String address, Locale language) {
        return page("expired", language, escaped(address), "error.again");
    }

    private static String page(String kind, Locale language, String way, String wayName) {
        ResourceBundle texts = ResourceBundle.getBundle(
                ErrorPage.class.getPackageName() + ".errors", language, ErrorPage.class.getClassLoader(), NO_FALLBACK);
        String title = texts.getString("error.title." + kind);
        String text = texts.getString("error.text." + kind);
        return PAGE.formatted(language.toLanguageTag(), title, title, text, way, texts.getString(wayName));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
