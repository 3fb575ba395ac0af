// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/demo_banner.h"

#include <QEvent>

namespace dispatch {

using namespace Qt::StringLiterals;

DemoBanner::DemoBanner(QWidget* parent)
    : QLabel{parent}
{
    setObjectName(u"demoBanner"_s);
    setTextFormat(Qt::PlainText);
    say(tr("DÉMO — appels simulés : rien de ce qui s’affiche n’est réel"));
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setMargin(5);
    setMinimumHeight(28);
    QFont loud = font();
    loud.setBold(true);
    setFont(loud);
    wearColours();
}

void DemoBanner::say(const QString& text)
{
    setText(text);
    setAccessibleName(text);
}

void DemoBanner::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        wearColours();
}

void DemoBanner::wearColours()
{
    const ChipColours colours = demoColours(themeShown());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.fill);
    own.setColor(QPalette::WindowText, colours.text);
    setPalette(own);
}

} // namespace dispatch
