package org.sillok.ingest.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    @Test
    void givesNoNameToTheNamelessBox() {
        var line = Signatures.read(PartsOf.text(" 시 민 담당 팀장 과장 가온솔 나래빛 06/20 다솜결 협 조 담당 라온달 "));
        assertThat(line.namelessBox()).isNotNull();
        assertThat(paired(line.signers())).containsExactly("담당 가온솔", "팀장 나래빛", "과장 다솜결");
        assertThat(paired(line.cooperators())).containsExactly("담당 라온달");
        assertThat(line.asPrinted()).isEqualTo("시 민 담당 팀장 과장 가온솔 나래빛 06/20 다솜결 협 조 담당 라온달");
    }

    @Test
    void marksAnActingSignature() {
        var signers = Signatures.read(PartsOf.text("담당 과장 가온솔 06/20 代나래빛")).signers();
        assertThat(signers).extracting(Signatures.Signer::acting).containsExactly(false, true);
    }

    @Test
    void pairsNothingWhereTheNumbersDoNotFit() {
        assertThat(Signatures.read(PartsOf.text("담당 과장 국장 가온솔 06/20 나래빛")).signers())
                .isEmpty();
        assertThat(Signatures.read(PartsOf.text("담당 과장 06/20 나래빛")).signers()).isEmpty();
        assertThat(Signatures.read(PartsOf.text("담당 과장 가온솔")).signers()).isEmpty();
        assertThat(Signatures.read(PartsOf.text("")).signers()).isEmpty();
    }

    private static List<String> paired(List<Signatures.Signer> signers) {
        return signers.stream()
                .map(signer -> signer.title().words() + " " + signer.name().words())
                .toList();
    }
}
