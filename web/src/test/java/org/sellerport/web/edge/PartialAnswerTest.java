package org.sellerport.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class PartialAnswerTest {

    @ParameterizedTest
    @ValueSource(strings = {"/app/exports", "/operator/job?id=3&x=1", "/app/orders?q=\"<b>\"&amp;"})
    void an_address_arrives_as_it_is(String address) throws Exception {
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(PartialAnswer.document(address))));

        var redirect = document.getElementsByTagName("redirect").item(0);
        assertEquals(address, redirect.getAttributes().getNamedItem("url").getNodeValue());
    }
}
