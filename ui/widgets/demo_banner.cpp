// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/demo_banner.h"

namespace dispatch {

using namespace Qt::StringLiterals;

DemoBanner::DemoBanner(Theme theme, QWidget* parent)
    : QLabel{parent}
{
    const ChipColours colours = demoColours(theme);
    setObjectName(u"demoBanner"_s);
    setTextFormat(Qt::PlainText);
    setText(tr("DÉMO — appels simulés : rien de ce qui s’affiche n’est réel"));
    setAccessibleName(text());
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setMargin(5);
    setMinimumHeight(28);
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.fill);
    own.setColor(QPalette::WindowText, colours.text);
    setPalette(own);
    QFont loud = font();
    loud.setBold(true);
    setFont(loud);
}

} // namespace dispatch
