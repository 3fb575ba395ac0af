// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk_link.h"
#include "tests/support/manual_clock.h"
#include "ui/panels/note_box.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

struct BoxFixture {
    ManualClock clock{};
    FakeDeskLink link{};
    DeskPerson person{u"Julie"_s};
    NoteBox box{link, clock, person};
    QPlainTextEdit* text = box.findChild<QPlainTextEdit*>(u"noteText"_s);

    BoxFixture()
    {
        box.setCall({u"c1"_s});
        box.show();
        box.activateWindow();
        if (!QTest::qWaitForWindowActive(&box))
            qFatal("the box is not the active window");
        box.focusText();
    }
    void enter() const { QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

class NoteBoxTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void ctrlEnterSendsTheNoteOfThePersonWhoSitsThere()
    {
        BoxFixture f;
        QTest::keyClicks(f.text, u"Maxime est en route"_s);
        f.person.setName(u"Marc"_s);
        f.enter();
        QCOMPARE(f.link.sent.size(), size_t{1});
        QCOMPARE(f.link.sent[0].command.author, u"Marc"_s);
        QCOMPARE(f.link.sent[0].command.action,
            Action{AddNote({.call = {u"c1"_s}, .text = u"Maxime est en route"_s})});
        f.link.sent[0].reply(quint64{7});
        QCOMPARE(f.text->toPlainText(), QString{});
    }

    void aDraftWaitsForItsCall()
    {
        BoxFixture f;
        f.text->setPlainText(u"à moitié"_s);
        f.box.setCall({u"c2"_s});
        QCOMPARE(f.text->toPlainText(), QString{});
        f.box.setCall({u"c1"_s});
        QCOMPARE(f.text->toPlainText(), u"à moitié"_s);
    }

    void aNoteThatIsNotDeliveredStaysAndIsSentAgainUnderTheSameId()
    {
        BoxFixture f;
        f.text->setPlainText(u"Rappeler"_s);
        f.enter();
        QCOMPARE(f.link.sent.size(), size_t{1});
        f.link.sent[0].reply(Error{.code = ErrorCode::Network});
        QCOMPARE(f.text->toPlainText(), u"Rappeler"_s);
        f.enter();
        QCOMPARE(f.link.sent.size(), size_t{2});
        QCOMPARE(f.link.sent[0].command, f.link.sent[1].command);
        f.link.sent[1].reply(quint64{7});
        QCOMPARE(f.text->toPlainText(), QString{});
    }

    void aNoteThatIsTooLongIsNotSent()
    {
        BoxFixture f;
        f.text->setPlainText(QString{NoteBox::mostCharacters + 1, u'a'});
        QTest::mouseClick(f.box.findChild<QPushButton*>(u"noteButton"_s), Qt::LeftButton);
        QCOMPARE(f.link.sent.size(), size_t{0});
    }

    void aQuoteGoesOnLinesOfItsOwn()
    {
        BoxFixture f;
        f.box.quote(u"Client 0:42"_s);
        QCOMPARE(f.text->toPlainText(), u"Client 0:42\n"_s);
        f.text->setPlainText(u"déjà"_s);
        f.text->moveCursor(QTextCursor::Start);
        f.box.quote(u"Client 0:42"_s);
        QCOMPARE(f.text->toPlainText(), u"déjà\nClient 0:42\n"_s);
    }
};

QTEST_MAIN(NoteBoxTest)
#include "tst_note_box.moc"
