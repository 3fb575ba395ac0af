// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_fixture.h"
#include "ui/models/transcript_model.h"
#include "ui/panels/transcript_panel.h"
#include "ui/panels/transcript_view.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

struct PanelFixture {
    TranscriptPanel panel{};
    CallDetail detail{.call = liveCall()};

    explicit PanelFixture(int lines = 0)
    {
        QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada});
        applyTheme(Theme::Light);
        panel.resize(390, 420);
        static_cast<QWidget&>(panel).show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel is not the active window");
        add(lines);
        panel.show(detail, true);
        QCoreApplication::processEvents();
    }

    void add(int lines)
    {
        for (int i = 0; i < lines; ++i) {
            const auto n = static_cast<int>(detail.transcript.size());
            detail.transcript.push_back(lineOf(n,
                n % 10 == 3 ? u"L’eau monte au sous-sol, ligne %1"_s.arg(n) : u"Bonjour, ligne %1"_s.arg(n)));
        }
    }
    void say(int lines)
    {
        add(lines);
        panel.show(detail, false);
        QCoreApplication::processEvents();
    }

    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        T* const found = panel.findChild<T*>(QLatin1StringView{name});
        if (!found)
            qFatal("the panel has no %s", name);
        return found;
    }
    [[nodiscard]] TranscriptView* view() const { return find<TranscriptView>("transcript"); }
    [[nodiscard]] QScrollBar* bar() const { return view()->verticalScrollBar(); }
    [[nodiscard]] QString hits() const { return find<QLabel>("transcriptHits")->text(); }
    [[nodiscard]] QString textOf(int row) const { return view()->model()->index(row, 0).data().toString(); }
};

} // namespace

class TranscriptPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void theConversationGrowsWhileItIsLookedAt()
    {
        PanelFixture f{1};
        f.detail.transcript.push_back(lineOf(65, u"L’eau monte"_s));
        f.panel.show(f.detail, false);
        QCOMPARE(f.view()->model()->rowCount(), 2);
        QCOMPARE(f.textOf(1), u"Client, 01:05\u00a0: L’eau monte"_s);
    }

    void itsEndIsFollowedOnlyByWhoLooksAtIt()
    {
        PanelFixture f{60};
        QVERIFY(f.bar()->maximum() > 0);
        QTRY_COMPARE(f.bar()->value(), f.bar()->maximum());
        f.say(3);
        QTRY_COMPARE(f.bar()->value(), f.bar()->maximum());
        QVERIFY(!f.find<QPushButton>("newWords")->isVisible());
        f.bar()->setValue(f.bar()->maximum() / 2);
        const int here = f.bar()->value();
        f.say(5);
        QCOMPARE(f.bar()->value(), here);
        QVERIFY(f.find<QPushButton>("newWords")->isVisible());
        QTest::mouseClick(f.find<QPushButton>("newWords"), Qt::LeftButton);
        QTRY_COMPARE(f.bar()->value(), f.bar()->maximum());
        QVERIFY(!f.find<QPushButton>("newWords")->isVisible());
    }

    void anEndedCallIsReadFromItsBeginning()
    {
        PanelFixture f{60};
        f.detail.call.id = {u"c2"_s};
        f.detail.call.lineState = LineState::Ended;
        f.panel.show(f.detail, true);
        QCoreApplication::processEvents();
        QCOMPARE(f.bar()->value(), 0);
    }

    void hitsAreCountedAndStepped()
    {
        PanelFixture f{100};
        auto* const field = f.find<QLineEdit>("transcriptSearch");
        field->setFocus();
        f.view()->lookAtEnd(false);
        QTest::keyClicks(field, u"sous sol"_s);
        QCOMPARE(f.hits(), u"1 sur 10"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(f.hits(), u"2 sur 10"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(f.hits(), u"10 sur 10"_s);
        QVERIFY(f.bar()->value() > f.bar()->maximum() / 2); // the hit is in sight
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString{});
        QCOMPARE(f.hits(), QString{});
    }

    void wordsThatNobodySaysAreSaidToBeMissing()
    {
        PanelFixture f{5};
        f.find<QLineEdit>("transcriptSearch")->setText(u"piscine"_s);
        QCOMPARE(f.hits(), u"Aucun passage"_s);
        QVERIFY(!f.find<QWidget>("nextHit")->isEnabled());
    }

    void linesThatComeAreSearchedWithoutMovingTheView()
    {
        PanelFixture f{100};
        auto* const field = f.find<QLineEdit>("transcriptSearch");
        field->setFocus();
        field->setText(u"sous sol"_s);
        f.bar()->setValue(100);
        f.say(10);
        QVERIFY(f.hits().endsWith(u"sur 11"_s));
        QCOMPARE(f.bar()->value(), 100);
    }

    void chosenLinesAreCopiedWithSpeakerAndTime()
    {
        PanelFixture f{3};
        f.view()->setFocus();
        f.view()->selectAll();
        f.view()->selectionModel()->select(f.view()->model()->index(0, 0), QItemSelectionModel::Deselect);
        QTest::keyClick(f.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"Client\u00a00:01\u00a0: Bonjour, ligne 1\nClient\u00a00:02\u00a0: Bonjour, ligne 2"_s);
    }

    void aSelectionOutlastsLinesThatCome()
    {
        PanelFixture f{3};
        f.view()->setCurrentIndex(f.view()->model()->index(1, 0));
        f.say(2);
        QCOMPARE(f.view()->selectionModel()->selectedRows().size(), 1);
        QVERIFY(f.find<QPushButton>("quoteButton")->isEnabled());
    }

    void anEmptyConversationSaysWhy_data()
    {
        QTest::addColumn<LineState>("state");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("while the call lives")
            << LineState::InProgress << u"status"_s << u"Transcription à venir"_s;
        QTest::newRow("before the report") << LineState::Ended << u"status"_s << u"Transcription à venir"_s;
        QTest::newRow("after a report without words")
            << LineState::Ended << u"report"_s
            << u"Non disponible\u00a0: le rapport de fin d’appel n’a pas de paroles."_s;
    }
    void anEmptyConversationSaysWhy()
    {
        QFETCH(LineState, state);
        QFETCH(QString, kind);
        PanelFixture f;
        f.detail.call.lineState = state;
        f.detail.history = {{.kind = kind}};
        f.panel.show(f.detail, false);
        QTEST(f.view()->emptyText(), "text");
        f.panel.tellTrouble(u"Le disque est plein."_s);
        QCOMPARE(f.view()->emptyText(), u"Non disponible\u00a0: Le disque est plein."_s);
    }

    void wordsOnTheWayAreShownWhileTheCallLives()
    {
        PanelFixture f{1};
        auto* const live = f.find<ElidedLabel>("liveWords");
        QCOMPARE(live->text(), u"…"_s);
        f.detail.call.lastWords = u"Il y en a jusqu’aux"_s;
        f.panel.show(f.detail, false);
        QCOMPARE(live->text(), u"Il y en a jusqu’aux …"_s);
        f.detail.call.lineState = LineState::Ended;
        f.panel.show(f.detail, false);
        QVERIFY(live->isHidden());
    }

    void evidenceIsMarkedInItsLine()
    {
        TranscriptModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        Call call = liveCall();
        call.priority = Priority::P1;
        call.priorityReason = {.rule = u"degat"_s, .matched = {u"l'eau monte"_s}};
        model.show({lineOf(0, u"Bonjour"_s), lineOf(1, u"Vite, l’eau monte"_s)}, {});
        model.markEvidence(call);
        const QModelIndex line = model.index(1);
        QCOMPARE(line.data(TranscriptModel::MarksRole).value<QList<TextMark>>(),
            (QList<TextMark>{{.span = {.from = 6, .length = 11}, .kind = TextMark::Kind::Evidence}}));
        QCOMPARE(line.data(TranscriptModel::UrgencyRole).toInt(), static_cast<int>(Priority::P1));
        QVERIFY(line.data(Qt::AccessibleTextRole).toString().endsWith(u"(mots qui fixent l’urgence)"_s));
        QVERIFY(!model.index(0).data(TranscriptModel::UrgencyRole).isValid());
    }

    void theModelKeepsItsPromises()
    {
        TranscriptModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.show({lineOf(0, u"a"_s), lineOf(1, u"b"_s)}, {});
        model.seek(u"b"_s, 0);
        model.show({lineOf(0, u"a"_s), lineOf(2, u"c"_s), lineOf(3, u"b"_s)}, {});
        QCOMPARE(model.search().currentHit()->line, 2);
        model.show({}, {});
        QCOMPARE(model.search().currentHit(), nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aLongConversationStaysQuick()
    {
        PanelFixture f{5000};
        QElapsedTimer watch;
        watch.start();
        for (int i = 0; i < 5; ++i)
            f.say(1);
        qInfo() << "a line more among 5000:" << watch.restart() / 5 << "ms";
        f.find<QLineEdit>("transcriptSearch")->setText(u"sous sol"_s);
        QCoreApplication::processEvents();
        const qint64 sought = watch.elapsed();
        qInfo() << "a search in 5000 lines:" << sought << "ms";
        QVERIFY(f.hits().endsWith(u"sur 501"_s));
        QVERIFY(sought < 2000); // generous: the test build is slow
    }
};

QTEST_MAIN(TranscriptPanelTest)
#include "tst_transcript_panel.moc"
