// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    QString context{};
    QString source{};
    QString translation{};
    bool finished = true;
};

void readMessage(QXmlStreamReader& xml, Text& text)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.finished = !xml.attributes().hasAttribute(u"type"_s);
            text.translation = xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
}

QList<Text> texts()
{
    QFile file{QStringLiteral(DISPATCH_SOURCE_DIR "/resources/i18n/drain_fortin_en.ts")};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    QXmlStreamReader xml{&file};
    QList<Text> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        if (xml.name() != "message"_L1)
            continue;
        Text text{.context = context};
        readMessage(xml, text);
        all << text;
    }
    return all;
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place{u"%\\d"_s};
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.sort();
    return places;
}

} // namespace

//! The rules of the Office québécois de la langue française, on every text of the program.
class TypographyTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void frenchTextsKeepTheRules_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::newRow("a no-break space before a colon") << u"(?<![\u00a0\\d/a-z{]):(?!//)(?=\\s|$|%)| :"_s;
        QTest::newRow("a no-break space before per cent and dollar")
            << u"[\\d\\w] ?[$]|(?<=\\d)[ ]?%(?!\\d)"_s;
        QTest::newRow("no-break spaces inside guillemets") << u"«(?!\u00a0)|(?<!\u00a0)»"_s;
        QTest::newRow("no space before ; ! ?") << u"\\s[;!?]"_s;
        QTest::newRow("curly apostrophes") << u"'"_s;
        QTest::newRow("one character for an ellipsis") << u"\\.\\.\\."_s;
        QTest::newRow("no text said to be sent before proof") << u"\\b[Ee]nvoyée?\\b(?! )"_s;
    }
    void frenchTextsKeepTheRules()
    {
        QFETCH(QString, wrong);
        const QRegularExpression rule{wrong};
        QVERIFY2(rule.isValid(), qPrintable(rule.errorString()));
        QStringList faults;
        for (const Text& text : texts()) {
            // what the command line says goes to a terminal
            if (text.context.startsWith("dispatch::"_L1) && text.source.contains(rule))
                faults << text.source;
        }
        QCOMPARE(faults.join('\n'_L1), QString{});
    }

    void everyTextIsTranslatedAndKeepsItsPlaces()
    {
        QVERIFY(texts().size() > 100);
        for (const Text& text : texts()) {
            QVERIFY2(text.finished && !text.translation.isEmpty(), qPrintable(text.source));
            QCOMPARE(placesIn(text.translation), placesIn(text.source));
            QVERIFY2(!text.translation.contains('\''_L1), qPrintable(text.translation));
        }
    }
};

QTEST_APPLESS_MAIN(TypographyTest)
#include "tst_typography.moc"
