// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_fixture.h"
#include "tests/support/fake_call_source.h"
#include "tests/support/manual_clock.h"
#include "ui/paper/all_calls.h"
#include "ui/paper/callback_list.h"
#include "ui/paper/paper_folder.h"
#include "ui/paper/print_preview.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPrintPreviewDialog>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = fromIso(u"2026-11-25T20:04:05Z").value(); // 15:04 in Montréal
const QString company = u"Drain Fortin"_s;

Call callOf(const QString& name, Priority priority, std::chrono::minutes due)
{
    return {.id = {name},
        .lineState = LineState::Ended,
        .followUp = FollowUp::ToCallBack,
        .priority = priority,
        .callbackDueAt = now + due,
        .customer = {.name = name, .phone = u"+14502803222"_s},
        .firstSeenAt = now - 1h};
}

Call tremblay()
{
    Call call = callOf(u"Geneviève Tremblay"_s, Priority::P1, -4min);
    call.customer.spokenPhone = u"+15145550123"_s;
    call.customer.address = u"1450, chemin de la Côte-Vertu Ouest, app. 12"_s;
    call.customer.postalCode = u"H4L 1Z7"_s;
    call.service = u"debouchage"_s;
    call.problem = u"L’eau monte dans le sous-sol, ça sort par le drain de plancher depuis 14 h."_s;
    call.assignedTo = u"Julie"_s;
    call.attempts = {{.id = u"a"_s,
                         .author = u"Julie"_s,
                         .startedAt = now - 20min,
                         .endedAt = now - 19min,
                         .outcome = CallbackOutcome::Voicemail,
                         .note = u"message laissé"_s},
        {.id = u"b"_s, .author = u"Maxime"_s, .startedAt = now - 2min}};
    return call;
}

std::vector<Call> ofEveryUrgency()
{
    Call masked = callOf({}, Priority::P4, 25h);
    masked.customer.phone.clear();
    masked.summary = u"Inspection par caméra avant l’achat d’une maison, sans urgence."_s;
    return {masked, callOf(u"Réal Côté"_s, Priority::P3, 40min),
        callOf(u"Ville de Saint-Jean-sur-Richelieu, Travaux publics"_s, Priority::P2, 12min), tremblay(),
        callOf(u"Anh Nguyễn"_s, Priority::P1, 3min)};
}

std::vector<Call> many(int count)
{
    std::vector<Call> calls;
    calls.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        calls.push_back(
            callOf(u"Client %1"_s.arg(i), static_cast<Priority>(i % 4), std::chrono::minutes{i - 20}));
    return calls;
}

} // namespace

class CallbackListTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::French, QLocale::Canada}); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void theMostUrgentComesFirstThenWhatIsDueFirst()
    {
        QStringList names;
        for (const Call& call : CallbackList::inOrder(ofEveryUrgency()))
            names << call.customer.name;
        QCOMPARE(names,
            (QStringList{u"Geneviève Tremblay"_s, u"Anh Nguyễn"_s,
                u"Ville de Saint-Jean-sur-Richelieu, Travaux publics"_s, u"Réal Côté"_s, {}}));
    }

    void whatHasNoTimeComesLastOfItsUrgency()
    {
        Call timeless = callOf(u"sans délai"_s, Priority::P1, 0min);
        timeless.callbackDueAt.reset();
        QCOMPARE(
            CallbackList::inOrder({timeless, tremblay()}).front().customer.name, u"Geneviève Tremblay"_s);
    }

    void aCallIsToldWhole()
    {
        const QString text = textOf(CallbackList::sheet({tremblay()}, company, now));
        for (const QString& part : {u"▲\u00a0P1"_s, u"15\u00a0h\u00a000\nen retard"_s,
                 u"Geneviève Tremblay"_s, u"450\u00a0280-3222\ndicté\u00a0: 514\u00a0555-0123"_s,
                 u"1450, chemin de la Côte-Vertu Ouest, app. 12, H4L\u00a01Z7"_s, u"L’eau monte"_s,
                 u"14\u00a0h\u00a044, Julie\u00a0: Boîte vocale. message laissé"_s,
                 u"15\u00a0h\u00a002, Maxime\u00a0: résultat non noté"_s, u"\nJulie\n"_s, u"☐"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }

    void aClientWithoutAnythingStillHasARow()
    {
        const QString text = textOf(CallbackList::sheet(ofEveryUrgency(), company, now));
        QVERIFY(text.contains(u"○\u00a0P4"_s));
        QVERIFY(text.contains(u"numéro masqué"_s));
        QVERIFY(text.contains(u"2026-11-26 16\u00a0h\u00a004"_s));
    }

    void theHeadSaysWhoseListWhenAndHowMany()
    {
        const PaperSheet sheet = CallbackList::sheet(ofEveryUrgency(), company, now);
        QCOMPARE(sheet.heading, u"Drain Fortin — Liste des rappels"_s);
        QCOMPARE(sheet.moment, u"mercredi 25\u00a0novembre 2026, 15\u00a0h\u00a004"_s);
        QCOMPARE(sheet.note, u"Copie papier\u00a0: vérifier dans le programme dès qu’il répond."_s);
        QCOMPARE(CallbackList::counts(ofEveryUrgency(), now),
            u"Rappels en attente\u00a0: 5 (▲\u00a0P1\u00a0= 2, ◆\u00a0P2\u00a0= 1, ■\u00a0P3\u00a0= 1, ○\u00a0P4\u00a0= 1). En retard\u00a0: 1."_s);
    }

    void anEmptyListSaysSo()
    {
        QVERIFY(textOf(CallbackList::sheet({}, company, now)).contains(u"Aucun rappel en attente."_s));
    }

    void onlyTheNewestTriesAreTold()
    {
        Call call = tremblay();
        call.attempts.resize(7, call.attempts.front());
        const QStringList lines = CallbackList::attempts(call, now).split('\n'_L1);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.front(), u"… et 3 avant"_s);
    }

    void aLongProblemIsCut()
    {
        Call call = tremblay();
        call.problem = QString(2000, 'x'_L1);
        QVERIFY(CallbackList::problem(call).size() < 300);
        QVERIFY(CallbackList::problem(call).endsWith(u'…'));
    }

    void threeHundredCallbacksAreSpreadOverPages()
    {
        const PaperSheet sheet = CallbackList::sheet(many(300), company, now);
        const int pages = pageCount(sheet);
        QVERIFY2(pages >= 8 && pages <= 30, qPrintable(QString::number(pages)));
        const QImage last = picture(sheet, pages - 1);
        QVERIFY(last != picture(sheet, 0));
        leavePage(sheet, u"paper-many.png"_s, 1);
    }

    void itIsBlackOnWhiteInEveryTheme()
    {
        applyTheme(Theme::Dark);
        const PaperSheet sheet = CallbackList::sheet(ofEveryUrgency(), company, now);
        const QImage page = picture(sheet, 0);
        leavePage(sheet, u"paper-list.png"_s);
        applyTheme(Theme::Light);
        QCOMPARE(page, picture(sheet, 0));
        qint64 dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 64 ? 1 : 0;
        }
        QVERIFY2(dark > 3000, qPrintable(QString::number(dark)));
        QCOMPARE(page.pixel(4, 4), qRgb(255, 255, 255));
    }

    void thePdfIsWholeAndOnlyForTheUser()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"paper/rappels.pdf"_s);
        QVERIFY(writePdf(CallbackList::sheet(many(300), company, now), path));
        QVERIFY2(pdfPages(path) >= 8, qPrintable(QString::number(pdfPages(path))));
        QCOMPARE(QFile::permissions(path)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions{});
        QCOMPARE(QDir{folder.filePath(u"paper"_s)}.entryList(QDir::Files), QStringList{u"rappels.pdf"_s});
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        const QTemporaryDir folder;
        QFile inTheWay{folder.filePath(u"paper"_s)};
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString path = folder.filePath(u"paper/rappels.pdf"_s);
        const Status written = writePdf(CallbackList::sheet({}, company, now), path);
        QVERIFY(!written);
        QCOMPARE(written.error(), (Error{.code = ErrorCode::Io, .args = {path}}));
    }

    void filesAreNamedAfterTheHourOfMontreal()
    {
        QCOMPARE(paper::callbacksName(now), u"rappels-2026-11-25-15h.pdf"_s);
        QCOMPARE(paper::handoverName(now), u"releve-2026-11-25-15h04.pdf"_s);
    }

    void theLastHandoverIsFoundByItsName()
    {
        const QTemporaryDir folder;
        QCOMPARE(paper::lastHandover(folder.path()), std::nullopt);
        for (const QString& name : {u"releve-2026-11-25-06h02.pdf"_s, u"releve-2026-11-25-15h04.pdf"_s,
                 u"releve-personne.pdf"_s, u"rappels-2026-11-25-16h.pdf"_s}) {
            QFile file{folder.filePath(name)};
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(paper::lastHandover(folder.path()), std::optional{now - 5s});
    }

    void everyPageOfTheListIsRead()
    {
        FakeCallSource source;
        source.rows = 1203;
        QObject context;
        std::optional<size_t> read;
        readAllCalls(source, {.open = true}, &context,
            [&read](const Result<std::vector<Call>>& calls) { read = calls ? calls->size() : 0; });
        while (source.waiting() > 0)
            source.answer();
        QCOMPARE(read, std::optional<size_t>{1203});
        QCOMPARE(source.windowQuestions, 3);
        QVERIFY(source.lastFilter.open);
    }

    void printingShowsAPreviewThatHoldsNobodyUp()
    {
        FakeCallSource source;
        source.rows = 3;
        const ManualClock clock{now};
        QWidget window;
        CallbackPrint print{source, clock, u"Drain Fortin"_s, window};
        print.start();
        print.start();
        QCOMPARE(source.waiting(), size_t{1});
        source.answer();
        const auto* const dialog = window.findChild<QPrintPreviewDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->isModal());
    }

    void aListThatCannotBeReadIsNotPrinted()
    {
        FakeCallSource source;
        source.failure = Error{.code = ErrorCode::StoreLocked};
        const ManualClock clock{now};
        QWidget window;
        CallbackPrint print{source, clock, u"Drain Fortin"_s, window};
        const QSignalSpy failed{&print, &CallbackPrint::failed};
        print.start();
        source.answer();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!window.findChild<QPrintPreviewDialog*>());
    }
};

QTEST_MAIN(CallbackListTest)
#include "tst_callback_list.moc"
